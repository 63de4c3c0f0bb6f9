import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SAMPLE_LOG } from '../../formats/log/sample-log'
import { exportNotebook } from '../export'
import { commitImport, startImport } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readDay } from '../read-days'
import { readNote } from '../read-note'
import { listSources } from '../read-sources'
import { createNote, noteInput, trashNote } from '../save-note'
import { listSlugsFound } from '../search-notes'
import { emptyTrash } from './empty-trash'
import { findInTrash, listTrash } from './read-trash'
import { restoreNote } from './restore-note'
import { restoreSource, trashSource } from './trash-source'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const create = async (title: string, body: string, rest: object = {}) =>
  (await createNote(nb, noteInput.parse({ title, body, ...rest }))).slug
const deletedLog = () => readFileSync(join(dirname(nb.db.file), 'deleted.log'), 'utf8')

describe('a note in the trash', () => {
  it('is named there, and comes back whole', async () => {
    const slug = await create('DETR', '二分图匹配 like CLIP', {
      topics: ['Alpha'],
      sources: ['https://arxiv.org/abs/2005.12872'],
    })
    const before = await readNote(nb, slug)
    await trashNote(nb, slug)
    expect(await readNote(nb, slug)).toBeNull()
    expect(await findInTrash(nb, slug)).toMatchObject({ title: 'DETR', trashedAt: nb.now().toISOString() })
    expect((await listTrash(nb)).notes).toHaveLength(1)
    expect(await restoreNote(nb, slug)).toBe(true)
    expect(await restoreNote(nb, slug)).toBe(false)
    expect(await readNote(nb, slug)).toEqual(before)
    expect(await listSlugsFound(nb, '二分图')).toEqual([slug])
    expect((await listTrash(nb)).notes).toEqual([])
  })

  it('is linked to again afterwards, also by what was written meanwhile', async () => {
    const slug = await create('Target', 'x')
    const older = await create('Older', 'see [[Target]]')
    await trashNote(nb, slug)
    const newer = await create('Newer', 'see [[Target]]')
    expect((await readNote(nb, newer))?.rendered?.html).not.toContain(`href="/notes/${slug}"`)
    await restoreNote(nb, slug)
    const links = (await readNote(nb, slug))?.backlinks.map((note) => note.slug)
    expect(links?.toSorted()).toEqual([newer, older].toSorted())
  })

  it('learns on its return what was named meanwhile', async () => {
    const slug = await create('Old', 'about FooNet')
    await trashNote(nb, slug)
    await create('New', 'x', { topics: ['FooNet'] })
    await restoreNote(nb, slug)
    expect((await readNote(nb, slug))?.topics.map(({ name }) => name)).toEqual(['FooNet'])
  })
})

describe('emptying the trash', () => {
  it('names what it deletes first, deletes nothing else, and what came later', async () => {
    const [gone, kept] = [await create('Gone\tfor good', 'x'), await create('Kept', 'y')]
    const later = await create('Later', 'z')
    await trashNote(nb, gone)
    const seen = nb.now()
    nb.now = () => new Date(seen.getTime() + 1000)
    await trashNote(nb, later)
    expect(await emptyTrash(nb, seen)).toEqual({ notes: 1, sources: 0, kept: 0 })
    expect(deletedLog()).toContain(`note\t2022-06-20\t${gone}\tGone for good\n`)
    expect(deletedLog()).not.toContain(later)
    expect(await findInTrash(nb, gone)).toBeNull()
    expect(await restoreNote(nb, later)).toBe(true)
    expect(await readNote(nb, kept)).not.toBeNull()
    await trashNote(nb, later)
    await emptyTrash(nb)
    expect(deletedLog().trimEnd().split('\n')).toHaveLength(2)
  })

  it('keeps the words of a deleted note out of the printed log', async () => {
    const bytes = new TextEncoder().encode(SAMPLE_LOG)
    const { ids } = await startImport(nb, { name: 'log.txt', files: [{ name: 'log.txt', bytes }] })
    await commitImport(nb, ids[0] ?? 0)
    const [slug] = await listSlugsFound(nb, '"画草图的小模型"')
    await trashNote(nb, slug ?? '')
    await emptyTrash(nb)
    const [log] = await exportNotebook(nb, 'log')
    expect(log?.text).toContain('遮住 75%')
    expect(log?.text).not.toContain('画草图的小模型')
  })
})

describe('a source in the trash', () => {
  const url = 'https://arxiv.org/abs/2005.12872'
  const listed = async () => (await listSources(nb, { page: 1 })).items.map((source) => source.canonicalUrl)

  it('is off the list, still in its note, and comes back', async () => {
    const slug = await create('DETR', 'x', { sources: [url] })
    expect(await trashSource(nb, url)).toBe(true)
    expect(await listed()).toEqual([])
    expect((await readNote(nb, slug))?.sources).toHaveLength(1)
    expect(await emptyTrash(nb)).toEqual({ notes: 0, sources: 0, kept: 1 })
    expect(await restoreSource(nb, url)).toBe(true)
    expect(await listed()).toEqual([url])
  })

  it('goes for good with the last note that cites it', async () => {
    const slug = await create('DETR', 'x', { sources: [url] })
    await trashSource(nb, url)
    await trashNote(nb, slug)
    expect(await emptyTrash(nb)).toEqual({ notes: 1, sources: 1, kept: 0 })
    expect((await listTrash(nb)).sources).toEqual([])
  })
})

it('keeps the place of a trashed note in its day', async () => {
  const slugs = [await create('a', ''), await create('b', ''), await create('c', '')]
  await trashNote(nb, slugs[1] ?? '')
  await create('d', '')
  await restoreNote(nb, slugs[1] ?? '')
  const { notes } = await readDay(nb, '2022-06-20' as never)
  expect(notes.map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd'])
})
