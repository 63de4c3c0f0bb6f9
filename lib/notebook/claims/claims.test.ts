import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput, saveNote } from '../save-note'
import { dismissContradiction } from './dismiss-contradiction'
import { notebookClaims, topicClaims } from './topic-claims'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const create = (title: string, body: string, sources: { url: string }[] = []) =>
  createNote(nb, noteInput.parse({ title, body, sources }))

async function claimsOf(slug: string) {
  const topic = await nb.db.prisma.topic.findUniqueOrThrow({ where: { slug } })
  return topicClaims(nb, topic.id)
}

const pairs = (view: Awaited<ReturnType<typeof notebookClaims>>) =>
  view.contradictions.map(({ one, other }) => [one.written, other.written])

describe('the numbers of a topic', () => {
  it('are those said of it, not those of its versions or of what it is held against', async () => {
    await create(
      'Swin 与 V2',
      'Swin Transformer 有 29M 参数。\nSwin Transformer V2 扩到 30 亿参数。\nViT 的 top-1 是 77.9%，Swin Transformer 是 81.3%。',
    )
    const shown = async (slug: string) => (await claimsOf(slug)).claims.map(({ written }) => written)
    expect(await shown('swin-transformer')).toEqual(['29M 参数', '81.3%'])
    expect(await shown('swin-transformer-v2')).toEqual(['30 亿参数'])
    expect(await shown('vit')).toEqual(['77.9%'])
  })

  it('come with their sentence, note and place, and whether the note knows the paper', async () => {
    await create('读 DETR', '先看图。DETR 训练了 500 个 epoch，很慢。')
    await create('再读 DETR', 'DETR 在 COCO 上 42.0 AP。', [{ url: 'https://arxiv.org/abs/2005.12872' }])
    const { claims } = await claimsOf('detr')
    expect(
      claims.map(({ before, written, after, firstHand }) => [before, written, after, firstHand]),
    ).toEqual([
      ['DETR 训练了 ', '500 个 epoch', '，很慢。', false],
      ['DETR 在 COCO 上 ', '42.0', ' AP。', true],
    ])
    expect(claims[1]).toMatchObject({ metric: 'ap', dataSet: 'COCO', topic: { slug: 'detr' } })
  })

  it('follow the text', async () => {
    const { slug } = await create('读 DETR', 'DETR 训练了 500 个 epoch。')
    expect((await notebookClaims(nb)).total).toBe(1)
    await saveNote(nb, slug, {
      ...noteInput.parse({ title: '读 DETR', body: 'DETR 训练得慢。' }),
      baseRevision: 1,
    })
    expect((await notebookClaims(nb)).total).toBe(0)
  })
})

describe('a contradiction', () => {
  beforeEach(async () => {
    await create(
      'PULC 上手',
      'PULC 在 CPU 上 3 毫秒就能识别。\nPULC 比肩 Swin Transformer，在 CPU 上推理只要 2ms。\nPULC 有 9 个任务。PULC 有超过 9 个任务。',
    )
  })

  it('stands in the topic and in the notebook', async () => {
    expect(pairs(await claimsOf('pulc'))).toEqual([['3 毫秒', '2ms']])
    expect(pairs(await notebookClaims(nb))).toEqual([['3 毫秒', '2ms']])
  })

  it('is dismissed for good, in another note too, until that is taken back', async () => {
    const [pair] = (await notebookClaims(nb)).contradictions
    const change = await dismissContradiction(nb, pair?.key ?? '')
    await create('又见 PULC', 'PULC 在 CPU 上的推理时长是 2 ms。')
    expect(pairs(await notebookClaims(nb))).toEqual([])
    expect(await dismissContradiction(nb, pair?.key ?? '')).toBeNull()
    expect((await undoChange(nb, change as number))?.ok).toBe(true)
    expect(pairs(await notebookClaims(nb))).toEqual([['3 毫秒', '2ms']])
  })

  it('that nobody sees cannot be dismissed', async () => {
    expect(await dismissContradiction(nb, 'topic x|ap|percent||1|2')).toBeNull()
  })
})
