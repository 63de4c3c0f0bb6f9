import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textOfBlock } from '../../domain/slides/block-text'
import type { Deck } from '../../domain/slides/deck'
import { readWindowBrief } from '../brief/read-brief'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { makeBriefDeck, makeComparisonDeck, makeTimelineDeck } from './make-decks'

/** The log is its writer's and no part of the repository: name its file here to have slides made of it. */
const file = env.DAYBOOK_REAL_LOG

const textOf = (deck: Deck) =>
  deck.slides.flatMap(({ over, title, blocks }) => [over, title, ...blocks.map(textOfBlock)]).join('\n')

describe.runIf(file)('slides of the real log', () => {
  let nb: Notebook
  let deck: Deck

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
    const brief = await readWindowBrief(nb, {
      from: new Date('2022-06-16T12:00:00+08:00'),
      until: new Date('2022-06-20T12:00:00+08:00'),
      minutes: 10,
    })
    deck = await makeBriefDeck(nb, brief, 'zh')
  }, 60_000)
  afterAll(() => nb.close())

  it('names every work that was read in the window', () => {
    const text = textOf(deck)
    for (const name of ['Transformer', 'DETR', 'PULC', 'ViT', 'CLIP', 'CASIA', 'StarGAN'])
      expect(text).toContain(name)
    expect(text).not.toContain('StyleGAN2')
  })

  it('has what DETR contributes as it was written, a slide a note, with time to say it', () => {
    const detr = deck.slides.filter(({ over }) => over === 'DETR')
    const text = detr.flatMap(({ blocks }) => blocks.map(textOfBlock)).join('\n')
    for (const words of ['二分图匹配', 'learned object query', 'Transformer Encoder-Decoder'])
      expect(text).toContain(words)
    for (const { seconds } of detr) expect(seconds).toBeGreaterThan(0)
    const questions = deck.slides.find(({ key }) => key === 'questions')
    expect(questions?.blocks.map(textOfBlock).join('\n')).toContain('外插率')
  })

  it('compares and tells in time', async () => {
    const comparison = await makeComparisonDeck(nb, { topics: ['detr', 'vit'], rows: [] }, 'en')
    expect(comparison?.slides.length).toBeGreaterThan(5)
    const timeline = await makeTimelineDeck(nb, 'DETR', 'en')
    expect(timeline?.slides.map(({ title }) => title)).toEqual(['DETR', '2022-06'])
  })
})
