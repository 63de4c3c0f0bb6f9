import { describe, expect, it } from 'vitest'
import type { Slide, SlideBlock } from '../../domain/slides/deck'
import { type SlidePrinting, slidesHtml } from './slide-html'
import { slidesDocument } from './slides-document'

const HOSTILE = '</script><img src=x onerror=alert(1)> "\'&'
const printing: SlidePrinting = {
  language: 'en',
  setTex: (tex) => (tex === 'x' ? '<span class="katex">x</span>' : null),
  pictureSrc: ({ hash }) => (hash === 'here' ? 'data:image/png;base64,AA==' : null),
  address: (href) => href,
}
const slide = (blocks: SlideBlock[], about: Partial<Slide> = {}): Slide => ({
  key: 'k',
  layout: 'content',
  title: 't',
  over: null,
  blocks,
  notes: '',
  seconds: 5,
  from: [],
  ...about,
})
const htmlOf = (...blocks: SlideBlock[]) => slidesHtml([slide(blocks)], printing)

describe('slides as HTML', () => {
  it('escapes every text there is', () => {
    const runs = [{ text: HOSTILE, bold: true }, { tex: HOSTILE }, { text: HOSTILE, code: true }]
    const picture = { hash: null, mediaType: '', alt: HOSTILE, width: 0, height: 0 }
    const html = slidesHtml(
      [
        slide(
          [
            { kind: 'paragraph', runs },
            { kind: 'list', ordered: false, items: [{ runs, items: [{ runs, items: [] }] }] },
            { kind: 'table', head: [runs], rows: [[runs]] },
            { kind: 'formula', tex: HOSTILE },
            { kind: 'code', text: HOSTILE },
            { kind: 'picture', picture },
            { kind: 'picture', picture: { ...picture, hash: 'here' } },
          ],
          {
            key: HOSTILE,
            title: HOSTILE,
            over: HOSTILE,
            notes: HOSTILE,
            from: [{ text: HOSTILE, href: `https://a.example/${HOSTILE}` }],
          },
        ),
      ],
      printing,
    )
    expect(html).not.toContain('<img src=x')
    expect(html).not.toContain('</script')
    // Nothing of it ends an attribute.
    expect(html.replace(/<[^<>]*>/g, '')).not.toMatch(/["']/)
  })

  it('links only to where a reader may be sent', () => {
    const link = (href: string) => htmlOf({ kind: 'paragraph', runs: [{ text: 'w', href }] })
    expect(link('https://a.example/')).toContain(
      '<a href="https://a.example/" target="_blank" rel="noreferrer">',
    )
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '//a.example', '/\\a.example', ' x'])
      expect(link(href)).not.toContain('<a')
  })

  it('shows a formula that cannot be set as it is written, a picture that is gone by its words', () => {
    const html = htmlOf(
      { kind: 'formula', tex: '\\bad{' },
      { kind: 'paragraph', runs: [{ tex: 'x' }] },
      {
        kind: 'picture',
        picture: { hash: 'gone', mediaType: 'image/png', alt: '结构图', width: 1, height: 1 },
      },
    )
    expect(html).toContain('<code class="formula-error">\\bad{</code>')
    expect(html).toContain('<span class="katex">x</span>')
    expect(html).toContain('Picture is gone: 结构图')
  })
})

describe('slides as a file', () => {
  it('allows its own script and nothing from elsewhere', () => {
    const deck = { title: HOSTILE, subtitle: '', language: 'zh', allowed: 600, slides: [] } as const
    const file = slidesDocument({ ...deck, slides: [] }, { sections: '', script: 'go()', styles: ['a{}'] })
    expect(file).toContain('&lt;/script&gt;')
    expect(file.match(/<script/g)).toHaveLength(1)
    expect(file).toContain('default-src &#39;none&#39;; script-src &#39;sha256-')
    expect(file).toContain('<html lang="zh-CN">')
  })
})
