import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readTopic } from '../read-topics'
import { createNote, noteInput, trashNote } from '../save-note'
import { workOnTopics } from '../topic-work/topic-work'
import { pinSentence } from './pin'
import { listTopicSuggestions } from './suggestions'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const create = (title: string, body: string, rest: object = {}) =>
  createNote(nb, noteInput.parse({ title, body, ...rest }))

describe('what a topic is', () => {
  const sentence = 'DETR 把检测看成集合预测的问题。'

  it('is said by a sentence of a note, taken away and undone', async () => {
    const { slug } = await create('读 DETR', `先说别的。${sentence}`)
    const pinned = await pinSentence(nb, 'detr', { note: slug })
    expect((await readTopic(nb, 'detr'))?.pinned).toMatchObject({ text: sentence, note: { slug } })
    expect(await pinSentence(nb, 'detr', { note: slug })).toMatchObject({ ok: true, change: null })
    const gone = await pinSentence(nb, 'detr', null)
    expect((await readTopic(nb, 'detr'))?.pinned).toBeNull()
    await undoChange(nb, gone.ok && gone.change ? gone.change : 0)
    expect((await readTopic(nb, 'detr'))?.pinned?.text).toBe(sentence)
    await undoChange(nb, pinned.ok && pinned.change ? pinned.change : 0)
    expect((await readTopic(nb, 'detr'))?.pinned).toBeNull()
  })

  it('stays said when the note goes', async () => {
    const { slug } = await create('读 DETR', sentence)
    await pinSentence(nb, 'detr', { note: slug })
    await trashNote(nb, slug)
    expect((await readTopic(nb, 'detr'))?.pinned).toEqual({ text: sentence, note: null })
  })

  it('is only what stands in the note', async () => {
    const { slug } = await create('读 DETR', sentence)
    const other = await create('别的', '没有它')
    expect(await pinSentence(nb, 'detr', { note: slug, text: '集合预测' })).toMatchObject({ ok: true })
    expect(await pinSentence(nb, 'detr', { note: slug, text: '别的话' })).toEqual({
      ok: false,
      reason: 'no-words',
    })
    expect(await pinSentence(nb, 'detr', { note: other.slug })).toEqual({ ok: false, reason: 'no-words' })
    expect(await pinSentence(nb, 'detr', { note: 'nowhere' })).toEqual({ ok: false, reason: 'no-note' })
    expect(await pinSentence(nb, 'nothing', null)).toEqual({ ok: false, reason: 'no-topic' })
  })
})

describe('a topic page', () => {
  it('draws the family from its oldest ancestor, and keeps it out of the neighbours', async () => {
    await create('FooNet', 'BarNet', { topics: ['FooNet', 'FooNet Two', 'FooNet Two Mini', 'BarNet'] })
    await workOnTopics(nb, { do: 'edit', slug: 'foonet-two', versionOf: 'foonet' })
    await workOnTopics(nb, { do: 'edit', slug: 'foonet-two-mini', versionOf: 'foonet-two' })
    const topic = await readTopic(nb, 'foonet-two')
    expect(topic?.lineage).toMatchObject({
      name: 'FooNet',
      current: false,
      versions: [{ name: 'FooNet Two', current: true, versions: [{ name: 'FooNet Two Mini' }] }],
    })
    expect(topic?.neighbours.map(({ name }) => name)).toEqual(['BarNet'])
    expect((await readTopic(nb, 'barnet'))?.lineage).toBeNull()
  })

  it('weighs neighbours by how they share notes', async () => {
    await create('一', '', { topics: ['FooNet', 'BarNet'] })
    await create('二', 'BazNet', { topics: ['FooNet'] })
    await create('三', '', { topics: ['BazNet'] })
    const neighbours = (await readTopic(nb, 'foonet'))?.neighbours
    expect(neighbours).toEqual([
      {
        slug: 'barnet',
        name: 'BarNet',
        shared: 1,
        tagged: 1,
        notes: 1,
        weight: expect.closeTo(Math.SQRT1_2, 3),
      },
      { slug: 'baznet', name: 'BazNet', shared: 1, tagged: 0, notes: 2, weight: 0.25 },
    ])
  })

  it('has the questions of its own notes alone, and the sources of those', async () => {
    const { slug } = await create('读 DETR', '- 为什么不用 NMS？\n`code?`\n', {
      sources: ['https://arxiv.org/abs/2005.12872'],
    })
    await create('别的', '提到 DETR\n真的吗？', { sources: ['https://example.org/'] })
    const topic = await readTopic(nb, 'detr')
    expect(topic?.questions).toMatchObject([{ text: '为什么不用 NMS？', note: { slug } }])
    expect(topic?.sources.map(({ role }) => role)).toEqual(['paper'])
    expect(topic?.entries.map(({ sentence }) => sentence)).toContain('提到 DETR')
  })

  it('shows what is offered about it', async () => {
    await create('一', '', { topics: ['FooNet', 'Foo-Nets'] })
    const id = (await readTopic(nb, 'foonet'))?.id ?? 0
    const offers = await listTopicSuggestions(nb, id)
    expect(offers.map(({ kind, name }) => [kind, name])).toEqual([['same-model', 'Foo-Nets']])
  })
})
