import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOfBlock } from '../../domain/slides/block-text'
import type { Deck } from '../../domain/slides/deck'
import { addAttachment } from '../attachments'
import { readWindowBrief } from '../brief/read-brief'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote } from '../save-note'
import { makeBriefDeck, makeComparisonDeck, makeTimelineDeck } from './make-decks'
import { printSlides, slidesForPage } from './print-slides'
import { makeDeck, readSlidesInput } from './slides-input'

const bundler = new URL('../../../bin/bundle-slides.mjs', import.meta.url).href
/** The smallest picture there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let nb: Notebook
let folder = ''
let picture = ''

const textOf = (deck: Deck | null) =>
  (deck?.slides ?? []).flatMap(({ title, blocks }) => [title, ...blocks.map(textOfBlock)]).join('\n')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-slides-'))
  const { bundleSlides } = (await import(bundler)) as { bundleSlides(folder: string): Promise<void> }
  await bundleSlides(join(folder, 'slides'))
  nb = await openTemporaryNotebook()
  nb.programFolder = folder
  const kept = await addAttachment(nb, { name: 'a.png', bytes: new Uint8Array(PNG) })
  picture = 'url' in kept ? kept.url : ''
  await createNote(nb, {
    title: 'DETR 精读 </script>',
    body: '总结：检测是集合预测 \\(\\hat y\\)\n贡献：\n- 新的损失\n- <b>并行</b>解码\n优点：\n- 简单',
    loggedAt: '2022-06-16T15:00:00+08:00',
    topics: ['DETR'],
  })
  await createNote(nb, {
    title: 'ViT 精读',
    body: `总结：图片切成块也能当词用\n优点：\n- 规模上去以后更强`,
    loggedAt: '2022-06-17T15:00:00+08:00',
    topics: ['ViT'],
  })
})
afterAll(async () => {
  await nb.close()
  await rm(folder, { recursive: true, force: true })
})

const window = { from: new Date('2022-06-16T00:00:00+08:00'), until: new Date('2022-06-20T00:00:00+08:00') }

describe('slides of a brief', () => {
  it('say what was read, with formulas', async () => {
    const deck = await makeBriefDeck(nb, await readWindowBrief(nb, { ...window, minutes: 10 }), 'zh')
    expect(textOf(deck)).toContain('新的损失')
    expect(await slidesForPage(deck)).toContain('class="katex"')
  })

  it('are a file that needs nothing, whatever titles say', async () => {
    const deck = await makeBriefDeck(nb, await readWindowBrief(nb, { ...window, minutes: 10 }), 'zh')
    const file = await printSlides(nb, deck)
    const own = file.slice(0, file.indexOf('<script>'))
    expect(own).toContain('DETR 精读 &lt;/script&gt;')
    expect(own).not.toContain('<b>并行')
    expect(file.match(/<\/script>/g)).toHaveLength(1)
    // Every address in its styles and slides is inside it, or a link to follow.
    expect(own.match(/url\((?!["']?data:|["']?["']?\))[^)]*\)|src="(?!data:)/g)).toBeNull()
    expect(own).toContain('data:font/woff2;base64,')
  })

  it('are honest about a window with nothing in it', async () => {
    const empty = { from: new Date('2021-01-01'), until: new Date('2021-01-02'), minutes: 3 }
    const deck = await makeBriefDeck(nb, await readWindowBrief(nb, empty), 'en')
    expect(deck.slides).toHaveLength(1)
    expect(textOf(deck)).toContain('nothing to say')
  })
})

describe('slides of other pages', () => {
  it('are a table for each aspect of a comparison', async () => {
    const deck = await makeComparisonDeck(nb, { topics: ['DETR', 'ViT'], rows: ['strengths'] }, 'zh')
    expect(deck?.slides.map(({ title }) => title)).toEqual(['DETR · ViT', '优点'])
    expect(deck?.slides[1]?.blocks[0]).toMatchObject({
      kind: 'table',
      rows: [[[{ text: '简单' }], [{ text: '规模上去以后更强' }]]],
    })
    expect(await makeComparisonDeck(nb, { topics: ['DETR'], rows: [] }, 'zh')).toBeNull()
  })

  it('tell a topic by months, with gists', async () => {
    const deck = await makeTimelineDeck(nb, 'detr', 'zh')
    expect(deck?.slides.map(({ title }) => title)).toEqual(['DETR', '2022-06'])
    expect(textOf(deck)).toContain('检测是集合预测')
    expect(await makeTimelineDeck(nb, 'nobody', 'zh')).toBeNull()
  })

  it('read an address, and refuse one that asks for nothing', async () => {
    const input = readSlidesInput(
      new URLSearchParams('kind=comparison&t=detr&t=vit&rows=strengths,weaknesses'),
    )
    expect(input).toMatchObject({ t: ['detr', 'vit'], rows: ['strengths', 'weaknesses'] })
    expect(readSlidesInput(new URLSearchParams('kind=other'))).toBeNull()
    expect(readSlidesInput(new URLSearchParams('kind=timeline'))).toBeNull()
    const none = readSlidesInput(new URLSearchParams('kind=papers&q=nothing'))
    expect(none && (await makeDeck(nb, none, 'en'))).toBeNull()
  })
})

describe('pictures', () => {
  it('lie in the file; one that is gone is named', async () => {
    const gone = `/attachments/${'0'.repeat(64)}.png`
    await createNote(nb, {
      title: '图',
      body: `贡献：\n- 结构 ![结构图](${picture})\n- 另一张 ![丢了](${gone})`,
      loggedAt: '2022-07-01T10:00:00+08:00',
      topics: ['GAN'],
    })
    const brief = await readWindowBrief(nb, {
      from: new Date('2022-07-01'),
      until: new Date('2022-07-02'),
      minutes: 5,
    })
    const file = await printSlides(nb, await makeBriefDeck(nb, brief, 'zh'))
    expect(file).toContain('<img src="data:image/png;base64,')
    expect(file).toContain('图片已不在：丢了')
  })
})
