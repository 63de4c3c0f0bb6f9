import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TermPair } from '../../domain/term-pairs/term-pair'
import { listChanges, undoChange } from '../changes'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, noteInput, trashNote } from '../save-note'
import { searchNotes } from '../search-notes'
import { listTerms } from './read-terms'
import { listTermOffers } from './term-offers'
import { addTerm, dismissTerm, editTerm, removeTerm, type TermResult } from './term-work'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const write = (title: string, body: string) => createNote(nb, noteInput.parse({ title, body }))
const offered = async () =>
  (await listTermOffers(nb, 50)).items.map(({ chinese, english }) => `${chinese} = ${english}`)
const bank = async () =>
  (await listTerms(nb, { limit: 50 })).items.map(({ chinese, english }) => `${chinese} = ${english}`)
const found = async (q: string) =>
  (await searchNotes(nb, q, { limit: 10 })).hits.map(({ title, tier, reason }) => ({ title, tier, reason }))
const done = (result: TermResult) => {
  if (!result.ok) throw new Error(result.reason)
  return result
}
const BIAS: TermPair = { chinese: '归纳偏置', english: 'inductive biases' }

describe('pairs found in notes', () => {
  it('are offered with their places, and none is taken by itself', async () => {
    await write('卷积', '卷积网络有较强的归纳偏置 (inductive biases)，所以省数据。')
    await write('再说', '归纳偏置（inductive bias）来自结构。')
    const { items, total } = await listTermOffers(nb, 50)
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({ chinese: '归纳偏置', notes: 2, topic: null })
    expect(items[0]?.places.map(({ title, words }) => `${title}: ${words}`)).toEqual([
      '卷积: 归纳偏置 (inductive biases)',
      '再说: 归纳偏置（inductive bias）',
    ])
    expect(await bank()).toEqual([])
  })

  it('are dismissed for good, until that is taken back', async () => {
    await write('卷积', '归纳偏置 (inductive biases)')
    const change = await dismissTerm(nb, BIAS)
    expect(await offered()).toEqual([])
    await write('再说', '又见归纳偏置（inductive bias）')
    expect(await offered()).toEqual([])
    expect((await undoChange(nb, change))?.ok).toBe(true)
    expect(await offered()).toHaveLength(1)
  })

  it('name the topic that one side is a name of', async () => {
    await write('风格', '样式码 (style code)')
    await createNote(nb, noteInput.parse({ title: '标签', body: '', topics: ['样式码'] }))
    expect((await listTermOffers(nb, 5)).items[0]?.topic).toMatchObject({ name: '样式码' })
  })

  it('go with the note that goes', async () => {
    const { slug } = await write('卷积', '归纳偏置 (inductive biases)')
    expect(await offered()).toHaveLength(1)
    await trashNote(nb, slug)
    expect(await offered()).toEqual([])
  })
})

describe('the bank', () => {
  it('keeps a pair once, singular or plural, and is undone', async () => {
    await write('卷积', '归纳偏置 (inductive biases)')
    const { change } = done(await addTerm(nb, BIAS))
    expect((await listTerms(nb, { limit: 5 })).items[0]).toMatchObject({
      ...BIAS,
      notes: 1,
      note: { title: '卷积' },
    })
    expect(await offered()).toEqual([])
    expect(await addTerm(nb, { ...BIAS, english: 'Inductive Bias' })).toEqual({ ok: false, reason: 'known' })
    expect(await listChanges(nb)).toHaveLength(1)
    await undoChange(nb, change)
    expect([await bank(), await offered()]).toEqual([[], ['归纳偏置 = inductive biases']])
  })

  it('is edited, emptied and put back as it was', async () => {
    const { id } = done(await addTerm(nb, { chinese: '样式马', english: 'style code' }))
    const edited = done(await editTerm(nb, id, { chinese: '样式码', english: 'style code' }))
    expect(await bank()).toEqual(['样式码 = style code'])
    const removed = done(await removeTerm(nb, id))
    expect(await bank()).toEqual([])
    for (const { change } of [removed, edited]) expect((await undoChange(nb, change))?.ok).toBe(true)
    expect(await bank()).toEqual(['样式马 = style code'])
    expect(await removeTerm(nb, 999)).toEqual({ ok: false, reason: 'missing' })
  })

  it('does not offer again what was deleted from it', async () => {
    await write('卷积', '归纳偏置 (inductive biases)')
    const { id } = done(await addTerm(nb, BIAS))
    await removeTerm(nb, id)
    expect(await offered()).toEqual([])
  })

  it('comes back whole whatever was done and undone in turn', async () => {
    const side = fc.constantFrom('归纳偏置', '样式码', '词嵌入')
    const english = fc.constantFrom('style code', 'word embedding', 'word embeddings', 'bias')
    const step = fc.record({ chinese: side, english, remove: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
        const before = await bank()
        const changes: number[] = []
        for (const { remove, ...pair } of steps) {
          const [first] = (await listTerms(nb, { limit: 1 })).items
          const result = remove && first ? await removeTerm(nb, first.id) : await addTerm(nb, pair)
          if (result.ok) changes.push(result.change)
        }
        for (const change of changes.toReversed()) expect((await undoChange(nb, change))?.ok).toBe(true)
        expect(await bank()).toEqual(before)
      }),
      { numRuns: 12 },
    )
  }, 30_000)
})

describe('what is found by a confirmed pair', () => {
  beforeEach(async () => {
    await write('中文', '卷积有归纳偏置，样本少也够。')
    await write('English', 'Convolutions carry strong inductive biases from the start.')
    await write('Other', 'nothing of that')
  })

  it('is nothing before it is confirmed', async () => {
    expect((await found('归纳偏置')).map(({ title }) => title)).toEqual(['中文'])
  })

  it.each([['inductive bias'], ['inductive biases'], ['Inductive Bias']])(
    'is the other side, with a reason that names the pair: %s',
    async (english) => {
      await addTerm(nb, { chinese: '归纳偏置', english })
      const alias = { tier: 'alias', reason: `alias ${english}` }
      expect(await found('归纳偏置')).toEqual([
        { title: '中文', tier: 'exact', reason: 'body' },
        { title: 'English', ...alias },
      ])
      const hits = await found('inductive bias')
      expect(hits.map(({ title, tier }) => `${title} ${tier}`)).toEqual(['English exact', '中文 alias'])
      expect(hits[1]?.reason).toBe('alias 归纳偏置')
      expect((await found('inductive biases')).map(({ title }) => title)).toEqual(['English', '中文'])
    },
  )

  it('is found among other words, in quotes, and not when only the words as typed are wanted', async () => {
    await addTerm(nb, { chinese: '归纳偏置', english: 'inductive bias' })
    expect((await found('样本 inductive bias')).map(({ title }) => title)).toEqual(['中文'])
    expect((await found('"inductive bias"')).map(({ title }) => title)).toContain('中文')
    const exact = await searchNotes(nb, 'inductive bias', { limit: 9, exactOnly: true })
    expect(exact.hits.map(({ title }) => title)).toEqual(['English'])
    const [, hit] = (await searchNotes(nb, 'inductive bias', { limit: 9 })).hits
    expect(hit?.matches).toEqual([
      { field: 'body', tier: 'alias', typed: 'inductive bias', found: '归纳偏置' },
    ])
  })
})
