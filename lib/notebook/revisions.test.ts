import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../domain/day'
import type { DiffPart } from '../domain/text-diff/diff-texts'
import type { Notebook } from './open-notebook'
import { openTemporaryNotebook } from './open-temporary'
import { readNote } from './read-note'
import { compareRevisions, readRevision, readTimeLine, revisionAt } from './revisions'
import { changesSince } from './revisions/changes-since'
import { renderComparison } from './revisions/render-comparison'
import { restoreRevision } from './revisions/restore'
import { sinceInput, sinceInstant } from './revisions/since'
import { createNote, noteInput, saveNote, trashNote } from './save-note'

let nb: Notebook
let now: Date
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  now = new Date('2022-06-13T02:00:00Z')
  nb.now = () => now
})
afterEach(() => nb.close())

const at = (time: string) => {
  now = new Date(time)
}
const create = async (title: string, body: string, rest: object = {}) =>
  (await createNote(nb, noteInput.parse({ title, body, ...rest }))).slug
const save = (slug: string, baseRevision: number, change: object, origin = 'editor') =>
  saveNote(nb, slug, { ...noteInput.parse({ title: 'DETR', ...change }), baseRevision }, origin)
const changed = (parts: DiffPart[] = []) =>
  parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)

describe('the time line', () => {
  it('has every save with what made it and how much it changed, newest first', async () => {
    const slug = await create('DETR', '目标检测')
    at('2022-06-13T02:05:00Z')
    await save(slug, 1, { body: '目标检测 is set prediction' })
    await save(slug, 2, { title: 'DETR 2', body: '检测 is set prediction' })
    const line = await readTimeLine(nb, slug, { limit: 10 })
    expect(line?.newest).toBe(3)
    expect(line?.items.map(({ number, origin, size }) => [number, origin, size])).toEqual([
      [3, 'editor', { added: 1, removed: 2 }],
      [2, 'editor', { added: 3, removed: 0 }],
      [1, 'api', { added: 5, removed: 0 }],
    ])
    expect(line?.items[0]?.savedAt).toBe('2022-06-13T02:05:00.000Z')
  })

  it('comes in pages', async () => {
    const slug = await create('DETR', '1')
    for (let revision = 1; revision < 5; revision += 1)
      await save(slug, revision, { body: `${revision + 1}` })
    const first = await readTimeLine(nb, slug, { limit: 2 })
    expect([first?.items.map(({ number }) => number), first?.nextBefore]).toEqual([[5, 4], 4])
    const last = await readTimeLine(nb, slug, { before: 3, limit: 2 })
    expect([last?.items.map(({ number }) => number), last?.nextBefore, last?.newest]).toEqual([
      [2, 1],
      null,
      5,
    ])
    expect(await readTimeLine(nb, 'nowhere', { limit: 2 })).toBeNull()
  })

  it('leaves the size out where the texts are too long to compare for a list', async () => {
    const slug = await create('DETR', '')
    const { id: _, ...first } = await nb.db.prisma.revision.findFirstOrThrow()
    for (const number of [2, 3, 4]) {
      const body = `${'x'.repeat(4_900_000)}${number}`
      await nb.db.prisma.revision.create({ data: { ...first, number, body } })
    }
    const line = await readTimeLine(nb, slug, { before: 5, limit: 10 })
    expect(line?.items.map(({ size }) => size === null)).toEqual([false, false, true, true])
  })
})

describe('compareRevisions', () => {
  it('tells changes of title, text, day, topics and sources, in the order asked for', async () => {
    const slug = await create('DETR', '很简单\n不变', {
      topics: ['DETR', 'CNN'],
      sources: ['https://a.org/1'],
      loggedAt: '2022-06-13T10:00:00+08:00',
    })
    await save(slug, 1, {
      title: 'DETR v2',
      body: '很困难\n不变',
      topics: ['DETR', 'Transformer'],
      sources: ['https://a.org/2'],
      loggedAt: '2022-06-12T09:30:00+08:00',
    })
    const forth = await compareRevisions(nb, slug, { from: 1, to: 2 })
    expect(changed(forth?.title)).toEqual(['added  v2'])
    expect(changed(forth?.body)).toEqual(['removed 很简单', 'added 很困难'])
    expect(forth?.day).toEqual({ before: '2022-06-13 10:00', after: '2022-06-12 09:30' })
    expect(forth?.topics).toEqual({ added: ['Transformer'], removed: ['CNN'] })
    expect(forth?.sources).toEqual({ added: ['https://a.org/2'], removed: ['https://a.org/1'] })
    const back = await compareRevisions(nb, slug, { from: 2, to: 1 })
    expect(changed(back?.title)).toEqual(['removed  v2'])
  })

  it('takes 0 for nothing and knows no other number that is not there', async () => {
    const slug = await create('DETR', 'text')
    expect(changed((await compareRevisions(nb, slug, { from: 0, to: 1 }))?.body)).toEqual(['added text'])
    expect(await compareRevisions(nb, slug, { from: 1, to: 2 })).toBeNull()
    expect(await readRevision(nb, slug, 2)).toBeNull()
    expect(await compareRevisions(nb, 'nowhere', { from: 0, to: 1 })).toBeNull()
  })

  it('shows both as the page would, with marks', async () => {
    const other = await create('Other note', 'text')
    const slug = await create('DETR', '一 [[Other note]]\n二 $x^2$')
    await save(slug, 1, { body: '一 [[Other note]]\n二 $x^3$' })
    const words = { added: 'Added:', removed: 'Removed:' }
    const html = await renderComparison(nb, slug, { from: 1, to: 2, words })
    expect(html?.match(/<(ins|del)>.*?data-tex="[^"]*"/gs)?.map((text) => text.slice(0, 5))).toEqual([
      '<del>',
      '<ins>',
    ])
    expect(html).toContain(`href="/notes/${other}"`)
    expect(await renderComparison(nb, slug, { from: 1, to: 9, words })).toBeNull()
  })
})

describe('restoreRevision', () => {
  const before = { topics: ['DETR'], sources: ['https://a.org/1'], loggedAt: '2022-06-13T10:00:00+08:00' }

  it('adds the old version as a new one and can be taken back', async () => {
    const slug = await create('DETR', 'first', before)
    const later = {
      title: 'Other',
      body: 'second',
      topics: [],
      sources: [],
      loggedAt: '2022-07-01T08:00:00+08:00',
    }
    await save(slug, 1, later)
    expect(await restoreRevision(nb, slug, 1, 2)).toEqual({ ok: true, slug, revision: 3, before: 2 })
    const note = await readNote(nb, slug)
    expect([note?.title, note?.body, note?.day, note?.time]).toEqual(['DETR', 'first', '2022-06-13', '10:00'])
    expect(note?.topics.filter(({ by }) => by === 'tag').map(({ name }) => name)).toEqual(['DETR'])
    expect(note?.sources.map(({ url }) => url)).toEqual(['https://a.org/1'])
    const line = await readTimeLine(nb, slug, { limit: 10 })
    expect(line?.items.map(({ origin }) => origin)).toEqual(['restore', 'editor', 'api'])
    await restoreRevision(nb, slug, 2, 3)
    expect((await readNote(nb, slug))?.body).toBe('second')
    expect((await readTimeLine(nb, slug, { limit: 10 }))?.items).toHaveLength(4)
  })

  it('brings back a note that had only a day as such', async () => {
    const slug = await create('DETR', 'first', { day: '2022-06-10' })
    await save(slug, 1, { body: 'second', loggedAt: '2022-07-01T08:00:00+08:00' })
    await restoreRevision(nb, slug, 1, 2)
    const note = await readNote(nb, slug)
    expect([note?.day, note?.time]).toEqual(['2022-06-10', null])
  })

  it('changes nothing over something newer, for an unknown number, or in the trash', async () => {
    const slug = await create('DETR', 'first', before)
    await save(slug, 1, { body: 'second' })
    await save(slug, 2, { body: 'third' })
    expect(await restoreRevision(nb, slug, 1, 2)).toEqual({ ok: false, why: 'stale', revision: 3 })
    expect(await restoreRevision(nb, slug, 9, 3)).toEqual({ ok: false, why: 'unknown-revision' })
    expect((await readNote(nb, slug))?.body).toBe('third')
    await trashNote(nb, slug)
    expect(await restoreRevision(nb, slug, 1, 3)).toBeNull()
    expect(await nb.db.prisma.revision.count()).toBe(3)
  })
})

describe('since a day', () => {
  it('finds the revision that stood when the day began where the notebook is', async () => {
    at('2022-06-12T15:59:00Z')
    const slug = await create('DETR', 'first')
    at('2022-06-12T16:00:00Z')
    await save(slug, 1, { body: 'second' })
    expect(await revisionAt(nb, slug, sinceInstant(nb, '2022-06-13'))).toBe(1)
    expect(await revisionAt(nb, slug, sinceInstant(nb, '2022-06-12'))).toBe(0)
    expect(await revisionAt(nb, slug, sinceInstant(nb, '2022-06-12T18:00:00+02:00'))).toBe(1)
    expect(sinceInput.safeParse('2022-02-30').success).toBe(false)
  })

  it('tells which notes are new, edited or in the trash, and between which revisions', async () => {
    at('2022-06-01T00:00:00Z')
    const [quiet, edited, trashed] = [
      await create('Quiet', ''),
      await create('Edited', ''),
      await create('Gone', ''),
    ]
    await save(edited, 1, { body: 'two' })
    at('2022-06-13T03:00:00Z')
    const fresh = await create('Fresh', '', { loggedAt: '2022-01-05T00:00:00Z' })
    at('2022-06-14T03:00:00Z')
    await save(edited, 2, { body: 'three' })
    await save(edited, 3, { body: 'four' })
    at('2022-06-15T03:00:00Z')
    await trashNote(nb, trashed)
    const items = await changesSince(nb, sinceInstant(nb, '2022-06-13'))
    expect(items.map(({ slug, change, from, to }) => [slug, change, from, to])).toEqual([
      [trashed, 'trashed', 1, 1],
      [edited, 'edited', 2, 4],
      [fresh, 'new', 0, 1],
    ])
    expect(items.map(({ slug }) => slug)).not.toContain(quiet)
    expect(items[2]).toMatchObject({
      day: '2022-01-05' as Day,
      title: 'Fresh',
      at: '2022-06-13T03:00:00.000Z',
    })
    expect(await changesSince(nb, new Date('2022-06-16'))).toEqual([])
  })
})
