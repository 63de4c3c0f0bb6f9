import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DamagedIndex } from './bytes'
import {
  createLayeredNames,
  type FoundName,
  type LayeredNames,
  type NameEntry,
  openLayeredNames,
} from './layered-names'

const TEXTS = [
  'DETR',
  'Swin-T',
  'Deformable DETR',
  '二分图匹配',
  '與訓練',
  '预训练',
  'swin transformer 图',
  'ConvNeXt',
  '图',
]
const QUERIES = [
  'detr',
  'dert',
  'swint',
  'swin t',
  '图',
  '与训练',
  'erfentu',
  'eft',
  'cnvnxt',
  't',
  'deformabl detr',
]
const KINDS = { note: ['title', 'heading', 'word'], topic: ['topic', 'alias'], source: ['source'] } as const

const change = fc.constantFrom<keyof typeof KINDS>('note', 'topic', 'source').chain((owner) =>
  fc.nat({ max: 5 }).chain((ref) =>
    fc.record({
      owner: fc.constant(owner),
      ref: fc.constant(ref),
      entries: fc.array(
        fc.record({
          kind: fc.constantFrom(...KINDS[owner]),
          ref: fc.constant(ref),
          text: fc.constantFrom(...TEXTS),
        }),
        { maxLength: 4 },
      ),
    }),
  ),
)
const changes = fc.array(change, { maxLength: 12 })

/** The hits without what depends on where a name is kept, those that rank alike in one order. */
function seen(hits: readonly FoundName[]) {
  return hits
    .map(({ name: _, ...hit }) => hit)
    .sort((a, b) => (a.match === b.match && a.score === b.score ? compare(textOf(a), textOf(b)) : 0))
}
const textOf = ({ kind, ref, text }: NameEntry) => `${kind} ${ref} ${text}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function expectAlike(names: LayeredNames, entries: readonly NameEntry[]) {
  const fresh = createLayeredNames(entries)
  expect(names.size).toBe(entries.length)
  for (const query of QUERIES) {
    expect(seen(names.search(query, 500)), query).toEqual(seen(fresh.search(query, 500)))
  }
  const only = { kinds: ['topic', 'alias'] } as const
  expect(seen(names.search('detr', 500, only))).toEqual(seen(fresh.search('detr', 500, only)))
}

describe('layered names', () => {
  it('find after any changes what an index made afresh finds, in the same order', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const state = new Map<string, NameEntry[]>()
        const put = (some: typeof first) => {
          for (const { owner, ref, entries } of some) state.set(`${owner} ${ref}`, entries)
        }
        put(first)
        const names = createLayeredNames([...state.values()].flat())
        for (const { owner, ref, entries } of second) {
          names.replace(owner, ref, entries)
          put([{ owner, ref, entries }])
        }
        const living = [...state.values()].flat()
        expectAlike(names, living)
        const opened = openLayeredNames(names.toBytes())
        expectAlike(opened, living)
        expect(opened.deltaSize).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  const names = () =>
    createLayeredNames([
      { kind: 'title', ref: 1, text: 'DETR 论文精读' },
      { kind: 'heading', ref: 1, text: '方法' },
      { kind: 'heading', ref: 2, text: '方法' },
      { kind: 'topic', ref: 1, text: 'DETR' },
      { kind: 'alias', ref: 1, text: 'Detection Transformer' },
    ])
  const found = (some: LayeredNames, query: string) =>
    some.search(query, 10).map(({ kind, ref, text }) => `${kind} ${ref} ${text}`)

  it('give every entry that has a text', () => {
    expect(found(names(), '方法')).toEqual(['heading 1 方法', 'heading 2 方法'])
    expect(names().search('方法', 1)).toHaveLength(1)
  })
  it('give only the kinds asked for', () => {
    const kinds = names()
      .search('detr', 10, { kinds: ['title'] })
      .map(({ kind }) => kind)
    expect(kinds).toEqual(['title'])
  })
  it('give nothing met more weakly than is wanted', () => {
    expect(names().search('dert', 10, { weakest: 'pinyin' })).toEqual([])
    expect(names().search('dert', 10)).not.toEqual([])
  })
  it('follow a change at once, and only that owner', () => {
    const some = names()
    some.replace('note', 1, [{ kind: 'title', ref: 1, text: 'Deformable DETR' }])
    expect(found(some, 'detr')).toEqual(['topic 1 DETR', 'title 1 Deformable DETR'])
    expect(found(some, '方法')).toEqual(['heading 2 方法'])
    some.replace('topic', 1, [])
    expect(found(some, 'detr')).toEqual(['title 1 Deformable DETR'])
    expect(found(some, 'detection')).toEqual([])
    expect([some.size, some.deltaSize]).toEqual([2, 5])
  })
  it('rank names of both layers as if they were in one', () => {
    const some = names()
    some.replace('note', 3, [{ kind: 'title', ref: 3, text: 'DETR' }])
    expect(found(some, 'dert').slice(0, 2)).toEqual(['topic 1 DETR', 'title 3 DETR'])
  })
  it('refuse bytes that are not theirs', () => {
    const bytes = names().toBytes()
    bytes[bytes.length - 5]! ^= 1
    expect(() => openLayeredNames(bytes)).toThrow(DamagedIndex)
    expect(() => openLayeredNames(new Uint8Array(0))).toThrow(DamagedIndex)
  })
})
