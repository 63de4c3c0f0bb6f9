import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportNotebook } from '../export'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readDay } from '../read-days'
import { listRevisions, readNote } from '../read-note'
import { listTopics } from '../read-topics'
import { createNote, noteInput, saveNote } from '../save-note'
import { listSlugsFound } from '../search-notes'
import { bulkInput } from './bulk-input'
import { changeNotes } from './change-notes'
import { undoBulk } from './undo-bulk'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const create = async (title: string, body: string, rest: object = {}) =>
  (await createNote(nb, noteInput.parse({ title, body, ...rest }))).slug
const change = (what: object) => changeNotes(nb, bulkInput.parse(what))
const tagsOf = async (slug: string) =>
  (await readNote(nb, slug))?.topics.filter(({ by }) => by === 'tag').map(({ name }) => name)

describe('tagging many notes', () => {
  it('adds a revision to each note that changes and to no other', async () => {
    const [one, two] = [await create('One', 'a', { topics: ['Alpha'] }), await create('Two', 'b')]
    const done = await change({ do: 'tag', slugs: [one, two, 'nowhere'], topics: ['alpha', 'Beta'] })
    expect(done).toMatchObject({ changed: 2, unknown: ['nowhere'] })
    expect([await tagsOf(one), await tagsOf(two)]).toEqual([
      ['Alpha', 'Beta'],
      ['Alpha', 'Beta'],
    ])
    const again = await change({ do: 'tag', slugs: [one, two], topics: ['Beta'] })
    expect(again).toEqual({ changed: 0, unknown: [], change: null })
    expect((await listRevisions(nb, two))?.map(({ number, origin }) => `${number} ${origin}`)).toEqual([
      '2 bulk',
      '1 api',
    ])
  })

  it('keeps the own list of links, and the page that was rendered', async () => {
    const slug = await create('One', 'text', {
      sources: [{ url: 'https://arxiv.org/abs/2010.11929', lead: '论文' }],
    })
    const before = await readNote(nb, slug)
    await change({ do: 'tag', slugs: [slug], topics: ['Beta'] })
    const after = await readNote(nb, slug)
    expect(after?.sources).toEqual(before?.sources)
    expect(after?.rendered).toEqual(before?.rendered)
    const files = await exportNotebook(nb, 'json')
    expect(JSON.parse(files[0]?.text ?? '').notes[0].sources).toHaveLength(1)
  })

  it('is found by the topic, and by a name nobody had before', async () => {
    const [one, other] = [await create('One', 'a'), await create('Other', 'about FooNet')]
    await change({ do: 'tag', slugs: [one], topics: ['FooNet'] })
    expect(await listSlugsFound(nb, 'topic:FooNet')).toEqual(expect.arrayContaining([one, other]))
    await change({ do: 'untag', slugs: [one], topics: ['foonet'] })
    expect(await listSlugsFound(nb, 'tag:FooNet')).toEqual([])
  })
})

describe('moving many notes to another day', () => {
  it('keeps addresses, clock time and order, and stands after what is there', async () => {
    const there = await create('There', 'x', { loggedAt: '2022-06-13T09:00:00+08:00' })
    const one = await create('One', 'a', { loggedAt: '2022-06-16T10:30:05+08:00' })
    const two = await create('Two', 'b', { loggedAt: '2022-06-16T08:00:00+08:00' })
    await change({ do: 'move', slugs: [two, one, there], day: '2022-06-13' })
    const { notes } = await readDay(nb, '2022-06-13' as never)
    expect(notes.map(({ slug }) => slug)).toEqual([there, one, two])
    expect((await readNote(nb, one))?.loggedAt).toBe('2022-06-13T10:30:05+08:00')
    expect(await listSlugsFound(nb, 'day:2022-06-13')).toHaveLength(3)
  })
})

describe('taking a change back', () => {
  it('puts tags back in their order, by a new revision', async () => {
    const slug = await create('One', 'a', { topics: ['Gamma', 'Alpha', 'Beta'] })
    const { change: id } = await change({ do: 'untag', slugs: [slug], topics: ['Alpha'] })
    expect(await undoBulk(nb, id ?? 0)).toEqual({ ok: true, notes: 1 })
    expect(await tagsOf(slug)).toEqual(['Gamma', 'Alpha', 'Beta'])
    expect((await readNote(nb, slug))?.revision).toBe(3)
    expect(await undoBulk(nb, id ?? 0)).toBeNull()
  })

  it('takes away the topic that came with it, unless it has found another use', async () => {
    const [one, other] = [await create('One', 'a'), await create('Other', 'a FooNet')]
    const first = await change({ do: 'tag', slugs: [one], topics: ['FooNet'] })
    await undoBulk(nb, first.change ?? 0)
    expect((await listTopics(nb)).map(({ name }) => name)).not.toContain('FooNet')
    expect((await readNote(nb, other))?.topics).toEqual([])
    const second = await change({ do: 'tag', slugs: [one], topics: ['FooNet'] })
    await change({ do: 'tag', slugs: [other], topics: ['FooNet'] })
    await undoBulk(nb, second.change ?? 0)
    expect(await tagsOf(other)).toEqual(['FooNet'])
  })

  it('changes nothing when somebody retagged a note since; an edit of its text is no hindrance', async () => {
    const [one, two] = [await create('One', 'a'), await create('Two', 'b')]
    const { change: id } = await change({ do: 'tag', slugs: [one, two], topics: ['Alpha'] })
    const retag = { ...noteInput.parse({ title: 'One', body: 'new', topics: ['Beta'] }), baseRevision: 2 }
    await saveNote(nb, one, retag)
    expect(await undoBulk(nb, id ?? 0)).toEqual({ ok: false, touched: [one] })
    expect(await tagsOf(two)).toEqual(['Alpha'])
    await saveNote(nb, one, { ...retag, topics: ['Alpha'], baseRevision: 3 })
    expect(await undoBulk(nb, id ?? 0)).toEqual({ ok: true, notes: 2 })
    expect((await readNote(nb, one))?.body).toBe('new')
  })

  it('puts day and place back, and brings notes out of the trash', async () => {
    const one = await create('One', 'a', { loggedAt: '2022-06-16T10:30:05.250+08:00' })
    const two = await create('Two', 'b', { loggedAt: '2022-06-16T08:00:00+08:00' })
    const { change: moved } = await change({ do: 'move', slugs: [one], day: '2022-06-13' })
    await undoBulk(nb, moved ?? 0)
    const { change: trashed } = await change({ do: 'trash', slugs: [one, two] })
    expect(await readNote(nb, one)).toBeNull()
    expect(await listSlugsFound(nb, 'One')).toEqual([])
    await undoBulk(nb, trashed ?? 0)
    const { notes } = await readDay(nb, '2022-06-16' as never)
    expect(notes.map(({ slug, time }) => [slug, time])).toEqual([
      [one, '10:30'],
      [two, '08:00'],
    ])
    expect(await listSlugsFound(nb, 'One')).toEqual([one])
    expect((await readNote(nb, two))?.revision).toBe(1)
  })
})

it('exports the chosen notes and their topics alone', async () => {
  const one = await create('One', 'a', { topics: ['Alpha'] })
  await create('Two', 'b', { topics: ['Beta'] })
  const files = await exportNotebook(nb, 'markdown', [one])
  expect(files.map(({ path }) => path)).toEqual([`notes/${one}.md`, 'topics/alpha.md'])
})
