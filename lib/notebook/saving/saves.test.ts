import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noteInput } from '../note-input'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listRevisions, readNote } from '../read-note'
import { createNote, saveNote } from '../save-note'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const create = (title: string, body: string, rest: object = {}) =>
  createNote(nb, noteInput.parse({ title, body, ...rest }))

const save = (slug: string, body: string, baseRevision: number, rest: object = {}) =>
  saveNote(nb, slug, { ...noteInput.parse({ title: 'One', body, ...rest }), baseRevision })

const revisions = async (slug: string) =>
  ((await listRevisions(nb, slug)) ?? []).map(({ number, body, origin }) => [number, body, origin]).reverse()

describe('a save that is sent again', () => {
  it('is made once and answered as before, also when the note has gone on since', async () => {
    const { slug } = await create('One', 'a')
    const first = await save(slug, 'b', 1, { saveKey: 'key-number-1' })
    await save(slug, 'c', 2)
    expect(await save(slug, 'b', 1, { saveKey: 'key-number-1' })).toEqual(first)
    expect((await revisions(slug)).map(([, body]) => body)).toEqual(['a', 'b', 'c'])
  })

  it('is made once when both arrive at the same time', async () => {
    const { slug } = await create('One', 'a')
    const answers = await Promise.all([1, 2, 3].map(() => save(slug, 'b', 1, { saveKey: 'key-number-1' })))
    expect(answers).toEqual([1, 2, 3].map(() => ({ ok: true, slug, revision: 2, merged: null })))
    expect(await revisions(slug)).toHaveLength(2)
  })

  it('makes one note of a new one', async () => {
    const made = await Promise.all([1, 2].map(() => create('New', 'x', { saveKey: 'key-number-2' })))
    expect(made[0]).toEqual(made[1])
    expect(await nb.db.prisma.note.count()).toBe(1)
  })

  it('with other words is another save: they are kept or refused, never taken for saved', async () => {
    const { slug } = await create('One', 'a\nb\nc')
    await save(slug, 'A\nb\nc', 1, { saveKey: 'key-number-1' })
    const other = await save(slug, 'a\nb\nC', 1, { saveKey: 'key-number-1' })
    expect(other).toMatchObject({ ok: true, revision: 3, merged: { body: 'A\nb\nC' } })
  })
})

describe('an edit of an older revision', () => {
  it('is put together with what came since', async () => {
    const { slug } = await create('One', 'first line\nsecond\nthird')
    await save(slug, 'first line\nsecond\nTHIRD', 1)
    const merged = { title: 'One', body: 'FIRST line\nsecond\nTHIRD' }
    expect(await save(slug, 'FIRST line\nsecond\nthird', 1, { saveKey: 'key-number-3' })).toEqual({
      ok: true,
      slug,
      revision: 3,
      merged,
    })
    expect((await revisions(slug)).at(-1)).toEqual([3, merged.body, 'merge'])
    expect(await save(slug, 'FIRST line\nsecond\nthird', 1, { saveKey: 'key-number-3' })).toMatchObject({
      merged,
    })
  })

  it('changes nothing where the two overlap, and says where', async () => {
    const { slug } = await create('One', 'a\nb\nc')
    await save(slug, 'a\nX\nc', 1)
    const answer = await save(slug, 'a\nY\nc', 1)
    expect(answer).toEqual({
      ok: false,
      conflict: {
        base: { title: 'One', body: 'a\nb\nc' },
        yours: { title: 'One', body: 'a\nY\nc' },
        theirs: { title: 'One', body: 'a\nX\nc', revision: 2 },
        pieces: {
          title: [{ kind: 'merged', lines: ['One'] }],
          body: [
            { kind: 'merged', lines: ['a'] },
            { kind: 'conflict', base: ['b'], yours: ['Y'], theirs: ['X'] },
            { kind: 'merged', lines: ['c'] },
          ],
        },
      },
    })
    expect(await revisions(slug)).toHaveLength(2)
  })

  it('of a revision nobody knows is refused', async () => {
    const { slug } = await create('One', 'a')
    const answer = await save(slug, 'b', 7)
    expect(answer).toMatchObject({ ok: false, conflict: { base: null, pieces: null } })
    expect(await revisions(slug)).toHaveLength(1)
  })

  it('joins topics and sources of both sides', async () => {
    const [ours, theirs] = ['https://a.example/1', 'https://b.example/2']
    const { slug } = await create('One', 'text', { topics: ['Kept', 'Gone'], sources: [ours] })
    await save(slug, 'text', 1, { topics: ['Kept', 'Gone', 'Theirs'], sources: [ours, theirs] })
    await save(slug, 'text', 1, { topics: ['Kept', 'Mine'], sources: [] })
    const note = await readNote(nb, slug)
    expect(note?.topics.filter(({ by }) => by === 'tag').map(({ name }) => name)).toEqual([
      'Kept',
      'Theirs',
      'Mine',
    ])
    expect(note?.sources.map(({ url }) => url)).toEqual([theirs])
  })
})

describe('a save that changes nothing', () => {
  it('makes no revision', async () => {
    const sources = ['https://arxiv.org/abs/2010.11929', 'https://arxiv.org/pdf/2010.11929']
    const rest = { topics: ['ViT', 'vit'], sources, loggedAt: '2022-06-16T23:50:00-07:00' }
    const { slug } = await create('One', 'text', rest)
    for (const same of [{}, rest, { topics: ['ViT'] }, { day: '2022-06-16' }]) {
      expect(await save(slug, 'text', 1, same)).toEqual({ ok: true, slug, revision: 1, merged: null })
    }
    expect(await revisions(slug)).toHaveLength(1)
  })
})

describe('a day alone', () => {
  it('stays that day and takes the time away', async () => {
    const { slug } = await create('One', 'text', { day: '2022-06-13' })
    expect(await readNote(nb, slug)).toMatchObject({ day: '2022-06-13', time: null })
    await save(slug, 'text', 1, { day: '2021-12-31' })
    expect(await readNote(nb, slug)).toMatchObject({ day: '2021-12-31', time: null, revision: 2 })
  })

  it('goes behind the notes that are there', async () => {
    await create('There', 'text', { day: '2022-06-13' })
    const { slug } = await create('One', 'text', { day: '2022-06-14' })
    await save(slug, 'text', 1, { day: '2022-06-13' })
    expect(await nb.db.prisma.note.findMany({ orderBy: { id: 'asc' }, select: { position: true } })).toEqual([
      { position: 0 },
      { position: 1 },
    ])
  })
})
