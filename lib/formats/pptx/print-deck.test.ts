import { XMLValidator } from 'fast-xml-parser'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Deck, Slide } from '../../domain/slides/deck'
import { drawFormula, type FormulaPicture } from './formula-picture'
import { openPackage } from './open-package'
import { printDeck } from './print-deck'
import { SAMPLE_DECK } from './sample-deck'
import { displayed } from './units'

const WORDS = { continued: '（续）', pictureGone: '图片已不在', pictureForm: '显示不了' }
const SLIDE = { width: 12192000, height: 6858000 }

/** Every formula of the sample, drawn. */
async function drawn(deck: Deck) {
  const texts = [...JSON.stringify(deck).matchAll(/"tex":("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => JSON.parse(text ?? '""') as string,
  )
  const formulas = new Map<string, FormulaPicture | null>()
  for (const tex of texts) {
    formulas.set(tex, await drawFormula(tex, false))
    formulas.set(displayed(tex), await drawFormula(tex, true))
  }
  return { formulas, pictures: new Map(), words: WORDS }
}

const print = async (deck: Deck, origin: string | null = 'http://127.0.0.1:3000') =>
  openPackage(await printDeck(deck, await drawn(deck), origin))

const deckOf = (...slides: Partial<Slide>[]): Deck => ({
  ...SAMPLE_DECK,
  slides: slides.map((slide, at) => ({
    key: String(at),
    layout: 'content',
    title: 'T',
    over: null,
    blocks: [],
    notes: '',
    seconds: 1,
    from: [],
    ...slide,
  })),
})

const textOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('')

describe('a deck as a PowerPoint file', () => {
  let file: Awaited<ReturnType<typeof print>>
  beforeAll(async () => {
    file = await print(SAMPLE_DECK)
  }, 30_000)

  it('holds together: every relationship leads to a part, every part has a type', () => {
    expect(file.faults).toEqual([])
    const bad = file.names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .filter((name) => XMLValidator.validate(file.xml(name)) !== true)
    expect(bad).toEqual([])
  })

  it('has a page for each slide, and more for one that is too long', () => {
    expect(file.slides).toHaveLength(8)
    expect(file.names.filter((name) => /notesSlide\d+\.xml$/.test(name))).toHaveLength(8)
    expect(textOf(file.xml('ppt/slides/slide6.xml'))).toContain('读过的论文（续）')
    const long = file.slides.slice(4).map((name) => textOf(file.xml(name)))
    for (let at = 1; at <= 40; at++) expect(long.join(' ')).toContain(`第 ${at} 篇`)
  })

  it('keeps text as text, tables as tables, titles as titles', () => {
    const [, detr = '', table = ''] = file.slides.map(file.xml)
    expect(textOf(detr)).toContain('二分图匹配之后每个物体只剩一个框')
    expect(detr).toMatch(/b="1"[^>]*>(?:(?!<a:t>).)*<a:t>一个框/s)
    expect(table.match(/<a:tr\b/g)).toHaveLength(4)
    expect(table.match(/<a:gridCol\b/g)).toHaveLength(3)
    for (const slide of file.slides) expect(file.xml(slide).match(/<p:ph type="title"\/>/g)).toHaveLength(1)
  })

  it('draws formulas and says their TeX; one that nobody can draw stays as it was written', () => {
    const [, detr = '', table = '', odd = ''] = file.slides.map(file.xml)
    expect(detr).toContain('descr="H\\times W"')
    expect(detr.match(/<p:pic>/g)).toHaveLength(4)
    expect(table).toContain('descr="4hwC^2+2M^2hwC"')
    expect(table.match(/<p:pic>/g)).toHaveLength(4)
    expect(textOf(odd)).toContain('\\undefined{x}')
    expect(textOf(odd)).toContain('\\frac{1')
    expect(odd).toMatch(/Courier New(?:(?!<a:t>).)*<a:t>\\undefined/s)
    expect(odd).not.toContain('<p:pic>')
  })

  it('names a font for Chinese letters and says that they are Chinese', () => {
    const theme = file.xml('ppt/theme/theme1.xml')
    expect(theme.match(/<a:ea typeface="Microsoft YaHei"/g)).toHaveLength(2)
    for (const slide of file.slides.map(file.xml)) {
      expect(slide.match(/<a:rPr lang="zh-CN"/g)?.length).toBeGreaterThan(0)
      expect([...slide.matchAll(/<a:ea typeface="([^"]*)"/g)].map(([, font]) => font)).not.toContain('Arial')
    }
  })

  it('says what a paragraph is like once, where it begins', () => {
    for (const slide of file.slides.map(file.xml))
      for (const [paragraph] of slide.matchAll(/<a:p>[\s\S]*?<\/a:p>/g))
        expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('has nothing beyond the edges of its pages', () => {
    for (const name of file.slides)
      for (const [, x, y, cx, cy] of file
        .xml(name)
        .matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/g)) {
        expect(Number(x), name).toBeGreaterThanOrEqual(0)
        expect(Number(y), name).toBeGreaterThanOrEqual(0)
        expect(Number(x) + Number(cx), name).toBeLessThanOrEqual(SLIDE.width)
        expect(Number(y) + Number(cy), name).toBeLessThanOrEqual(SLIDE.height)
      }
  })

  it('tells the speaker what to say, line by line', () => {
    const notes = file.xml('ppt/notesSlides/notesSlide2.xml')
    expect(notes).toContain('<a:t>贡献三条。</a:t>')
    expect(notes).toContain('<a:t>不要念公式，说意思。</a:t>')
    expect(textOf(file.xml('ppt/notesSlides/notesSlide4.xml'))).toContain('&lt;b&gt;不是标签&lt;/b&gt;')
    expect(textOf(file.xml('ppt/notesSlides/notesSlide6.xml'))).not.toContain('念前五篇')
  })

  it('leads to the web and, where it is known, into the notebook, and nowhere else', async () => {
    const links = (xml: string) =>
      [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)
    expect(new Set(links(file.xml('ppt/slides/_rels/slide2.xml.rels')))).toEqual(
      new Set(['https://arxiv.org/abs/2005.12872', 'http://127.0.0.1:3000/notes/2022-06-16-detr']),
    )
    expect(links(file.xml('ppt/slides/_rels/slide3.xml.rels'))).toEqual([])
    const alone = await print(SAMPLE_DECK, null)
    expect(links(alone.xml('ppt/slides/_rels/slide2.xml.rels'))).not.toContain('/notes/2022-06-16-detr')
    expect(textOf(alone.xml('ppt/slides/slide2.xml'))).toContain('6 月 16 日 · DETR')
  })
})

describe('what is odd', () => {
  it('is text: tags, formulas of spreadsheets, letters that XML has no place for', async () => {
    const name = '</a:t><script>alert(1)</script> & =cmd|"/c calc"!A0 \u0000\u001b\ufffe\ud800x'
    const file = await print({
      ...deckOf({
        title: name,
        over: name,
        notes: name,
        blocks: [
          { kind: 'paragraph', runs: [{ text: name, href: `https://x.org/"><a>?q=${name}` }, { tex: name }] },
          { kind: 'table', head: [[{ text: name }]], rows: [[[{ text: name }]]] },
          { kind: 'code', text: name },
        ],
        from: [{ text: name, href: 'javascript:alert(1)' }],
      }),
      title: name,
      subtitle: name,
    })
    expect(file.faults).toEqual([])
    for (const part of file.names.filter((one) => /\.(xml|rels)$/.test(one)))
      expect(XMLValidator.validate(file.xml(part)), part).toBe(true)
    expect(file.xml('ppt/slides/slide1.xml')).not.toMatch(/<script|javascript:/)
    expect(textOf(file.xml('ppt/slides/slide1.xml'))).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('is an empty deck, an empty slide, a table without cells, a deck in English', async () => {
    const blocks: Slide['blocks'] = [
      { kind: 'paragraph', runs: [] },
      { kind: 'list', ordered: false, items: [{ runs: [], items: [] }] },
      { kind: 'table', head: [], rows: [] },
      { kind: 'formula', tex: '' },
      { kind: 'code', text: '' },
    ]
    const file = await print({ ...deckOf({}, { blocks }, { title: '', layout: 'title' }), language: 'en' })
    expect(file.faults).toEqual([])
    expect(file.slides).toHaveLength(3)
    expect(file.xml('ppt/slides/slide1.xml')).toContain('lang="en-US"')
  })

  it('is a paragraph of many pages, and a cell longer than a page: nothing is lost', async () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `第${at}句，`)
    const file = await print(
      deckOf(
        { blocks: [{ kind: 'paragraph', runs: [{ text: words.join('') }] }] },
        {
          blocks: [
            {
              kind: 'table',
              head: [[{ text: '甲' }], [{ text: '乙' }]],
              rows: [[[{ text: words.slice(0, 400).join('') }], [{ text: '短' }]]],
            },
          ],
        },
      ),
    )
    expect(file.faults).toEqual([])
    const pages = file.slides.map((name) => textOf(file.xml(name)))
    const inParagraph = pages
      .slice(
        0,
        pages.findIndex((page) => page.includes('甲')),
      )
      .join('')
    for (const word of [0, 1_499, 2_999]) expect(inParagraph).toContain(`第${word}句，`)
    expect(pages.at(-1)).toContain('甲')
    expect(pages.join('').replaceAll('T（续）', '')).toContain('第399句，')
  })
})
