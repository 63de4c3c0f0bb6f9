import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Deck, SlideBlock } from '../../domain/slides/deck'
import { openPackage } from '../../formats/pptx/open-package'
import { addAttachment } from '../attachments'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { printPptx } from './print-pptx'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const deckOf = (...blocks: SlideBlock[]): Deck => ({
  title: '组会',
  subtitle: '',
  language: 'zh',
  allowed: 60,
  slides: [{ key: 'a', layout: 'content', title: '图', over: null, blocks, notes: '', seconds: 1, from: [] }],
})

async function pictureBlock(): Promise<Extract<SlideBlock, { kind: 'picture' }>> {
  const added = await addAttachment(nb, { name: 'a.png', bytes: PNG })
  if ('refused' in added) throw new Error(added.message)
  const picture = { hash: added.hash, mediaType: added.mediaType, alt: '结构 <图>', width: 400, height: 300 }
  return { kind: 'picture', picture }
}

describe('printing slides', () => {
  it('takes the notebook’s pictures along, with what they show', async () => {
    const file = openPackage(await printPptx(nb, deckOf(await pictureBlock())))
    expect(file.faults).toEqual([])
    expect(file.names.filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1)
    expect(file.xml('ppt/slides/slide1.xml')).toContain('descr="结构 &lt;图&gt;"')
  })

  it('says of a picture whose file is gone that it is gone, and what it showed', async () => {
    const block = await pictureBlock()
    rmSync(join(dirname(nb.db.file), 'attachments'), { recursive: true })
    const gone = { ...block, picture: { ...block.picture, hash: null } }
    const file = openPackage(await printPptx(nb, deckOf(block, gone)))
    expect(file.faults).toEqual([])
    expect(file.xml('ppt/slides/slide1.xml').match(/图片已不在: 结构 &lt;图&gt;/g)).toHaveLength(2)
  })

  it('says so of a picture in a form that PowerPoint does not show', async () => {
    const webp = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64')
    const added = await addAttachment(nb, { name: 'a.webp', bytes: webp })
    if ('refused' in added) throw new Error(added.message)
    const picture = { hash: added.hash, mediaType: added.mediaType, alt: '结构', width: 1, height: 1 }
    const file = openPackage(await printPptx(nb, deckOf({ kind: 'picture', picture })))
    expect(file.xml('ppt/slides/slide1.xml')).toContain('PowerPoint 显示不了这种格式的图片: 结构')
  })

  it('draws formulas wherever they stand', async () => {
    const runs = [{ text: '其中 ' }, { tex: 'H\\times W' }]
    const file = openPackage(
      await printPptx(
        nb,
        deckOf(
          { kind: 'paragraph', runs },
          { kind: 'list', ordered: true, items: [{ runs, items: [{ runs, items: [] }] }] },
          { kind: 'table', head: [runs], rows: [[runs]] },
          { kind: 'formula', tex: '\\sum_i x_i' },
        ),
      ),
    )
    const slide = file.xml('ppt/slides/slide1.xml')
    expect(slide.match(/descr="H\\times W"/g)).toHaveLength(5)
    expect(slide.match(/descr="\\sum_i x_i"/g)).toHaveLength(1)
  })

  it('lends what one formula defines to no other', async () => {
    const file = openPackage(
      await printPptx(
        nb,
        deckOf({ kind: 'paragraph', runs: [{ tex: '\\def\\mine{x}\\mine' }, { tex: '\\mine' }] }),
      ),
    )
    expect(file.xml('ppt/slides/slide1.xml').match(/<p:pic>/g)).toHaveLength(1)
  })
})
