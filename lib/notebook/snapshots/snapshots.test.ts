import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MAX_SNAPSHOT } from '../../domain/snapshots/snapshot'
import { backUpFiles } from '../back-up-files'
import { listChanges } from '../changes'
import { commitImport, startImport, undoImport } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { findSource } from '../read-sources'
import { rebuild } from '../rebuild'
import { createNote, noteInput, trashNote } from '../save-note'
import { searchNotes } from '../search-notes'
import { emptyTrash } from '../trash/empty-trash'
import { trashSource } from '../trash/trash-source'
import { addSnapshot, type SnapshotFileIn } from './add-snapshot'
import { emptySnapshotTrash } from './empty-trashed'
import {
  listSnapshots,
  openSnapshot,
  readSnapshot,
  snapshotsOfNote,
  snapshotsOfSource,
} from './read-snapshots'
import { restoreSnapshot, trashSnapshot } from './trash-snapshot'
import { dropWaiting, giveSource, listWaitingSnapshots } from './waiting'

let nb: Notebook
beforeEach(async () => {
  nb = await openTemporaryNotebook()
})
afterEach(() => nb.close())

const PAGE = 'https://reading.example/handwriting'
const LOCAL = 'file:///C:/Users/me/手写汉字 (2022_6_18 10_20_30).html'

/** A page as SingleFile saves it, but small. */
function saved(words: string, { title = '手写汉字识别', url = PAGE as string | null } = {}): string {
  const comment = url
    ? `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Sat Jun 18 2022 10:20:30 GMT+0800 (China Standard Time)\n-->`
    : ''
  return `<!DOCTYPE html> <html>${comment}<head><meta charset=utf-8><title>${title}</title></head><body><p>${words}</p></body></html>`
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100)
}

const add = (text: string, name = 'page.html', more: Partial<SnapshotFileIn> = {}) =>
  addSnapshot(nb, { name, chunks: inPieces(new TextEncoder().encode(text)), ...more })

async function added(...args: Parameters<typeof add>) {
  const outcome = await add(...args)
  if (!('snapshot' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.snapshot
}

const note = (title: string, sources: string[], body = '一句话') =>
  createNote(nb, noteInput.parse({ title, body, sources }))
const found = async (query: string) => searchNotes(nb, query, { limit: 10 })
const files = () =>
  readdirSync(join(dirname(nb.db.file), 'snapshots'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )

describe('a saved page', () => {
  it('finds its source by the address in it, with title, time and words', async () => {
    await note('手写', [PAGE])
    const snapshot = await added(saved('笔画顺序与弹性网格'))
    expect(snapshot).toMatchObject({
      title: '手写汉字识别',
      capturedAt: '2022-06-18T02:20:30.000Z',
      source: { url: PAGE },
      notes: [{ title: '手写' }],
      problem: null,
    })
    expect(await readSnapshot(nb, snapshot.id)).toMatchObject({ text: '笔画顺序与弹性网格' })
    const opened = await openSnapshot(nb, snapshot.id)
    expect(await new Response(opened?.stream()).text()).toBe(saved('笔画顺序与弹性网格'))
  })

  it('re-attaches a dead file link by its name, on the page that it is a copy of', async () => {
    await note('手写', [PAGE, LOCAL])
    const local = await findSource(nb, LOCAL)
    const snapshot = await added(saved('弹性网格'), '手写汉字 (2022_6_18 10_20_30).html')
    expect(snapshot.source.url).toBe(PAGE)
    expect((await findSource(nb, LOCAL))?.source?.copyOf).toBe(PAGE)
    expect((await listChanges(nb)).map(({ kind }) => kind)).toEqual(['pair-copy'])
    // Seen from both addresses.
    expect(await snapshotsOfSource(nb, local?.source?.id ?? 0)).toHaveLength(1)
    expect(await snapshotsOfSource(nb, snapshot.source.id)).toHaveLength(1)
  })

  it('is matched by its name alone, and then tells the time of its name', async () => {
    await note('手写', [LOCAL])
    const snapshot = await added(saved('网格', { url: null }), '手写汉字 (2022_6_18 10_20_30) (1).html')
    expect(snapshot.source.url).toContain('file:///C:/Users/me/')
    expect((await snapshotsOfNote(nb, snapshot.notes[0]?.slug ?? '')).map(({ id }) => id)).toEqual([
      snapshot.id,
    ])
  })

  it('added again is the same, and comes back out of the trash', async () => {
    await note('手写', [PAGE])
    const first = await added(saved('网格'))
    await trashSnapshot(nb, first.id)
    expect(await add(saved('网格'))).toMatchObject({
      known: true,
      snapshot: { id: first.id, trashedAt: null },
    })
    expect(files()).toHaveLength(1)
  })
})

describe('a file whose source nobody knows', () => {
  it('waits, and is given one', async () => {
    await note('别的', ['https://other.example/'])
    const outcome = await add(saved('网格', { url: 'https://unknown.example/page' }))
    expect(outcome).toMatchObject({ waiting: { url: 'https://unknown.example/page', title: '手写汉字识别' } })
    const [waiting] = await listWaitingSnapshots(nb)
    expect((await listSnapshots(nb)).total).toBe(0)
    expect(await giveSource(nb, waiting?.hash ?? '', 'no address')).toBeNull()
    expect(await listWaitingSnapshots(nb)).toHaveLength(1)
    const given = await giveSource(nb, waiting?.hash ?? '', 'https://other.example/')
    expect(given?.notes).toMatchObject([{ title: '别的' }])
    expect(await listWaitingSnapshots(nb)).toEqual([])
  })

  it('is let go with its file, unless a source has the same bytes', async () => {
    await add(saved('一', { url: null }))
    await dropWaiting(nb, (await listWaitingSnapshots(nb))[0]?.hash ?? '')
    expect(files()).toEqual([])
    await add(saved('二', { url: null }))
    await added(saved('二', { url: null }), 'page.html', { source: { url: PAGE } })
    expect(await listWaitingSnapshots(nb)).toEqual([])
    expect(files()).toHaveLength(1)
  })
})

describe('what is refused leaves nothing behind', () => {
  it.each([
    ['nothing', '', 'page.html', 'empty'],
    ['a picture by name', saved('x'), 'page.png', 'other-kind'],
    ['words that call themselves a page', 'just words', 'page.html', 'not-html'],
    ['a page that calls itself a PDF', saved('x'), 'page.pdf', 'html-as-pdf'],
    ['a PDF that calls itself a page', '%PDF-1.7 …', 'page.html', 'pdf-as-html'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'page', 'other-kind'],
  ])('%s', async (_, text, name, refused) => {
    expect(await add(text, name, { source: { url: PAGE } })).toMatchObject({ refused })
    expect(readdirSync(join(dirname(nb.db.file), 'snapshots'))).toEqual([])
  })

  it('a file too large is no longer read once that is known', async () => {
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1
        yield new Uint8Array(2 ** 20).fill(97)
      }
    }
    expect(await addSnapshot(nb, { name: 'page.html', chunks: endless() })).toMatchObject({
      refused: 'too-large',
    })
    expect(read).toBe(MAX_SNAPSHOT / 2 ** 20 + 1)
    expect(readdirSync(join(dirname(nb.db.file), 'snapshots'))).toEqual([])
  })

  it('a damaged PDF is kept all the same, and says that its words are missing', async () => {
    const outcome = await add('%PDF-1.7\nnothing of it', 'paper.pdf', { source: { url: PAGE } })
    expect(outcome).toMatchObject({ snapshot: { title: 'paper', mediaType: 'application/pdf' } })
    expect('snapshot' in outcome && outcome.snapshot.problem).toContain('could not be read')
  })
})

describe('search', () => {
  beforeEach(async () => {
    await note('手写', [PAGE])
    await note('别的', ['https://other.example/'])
  })

  it('finds the words of saved copies with their source and notes, and nothing where there are none', async () => {
    expect((await found('弹性网格')).snapshots).toEqual([])
    await added(saved('前面的话。笔画顺序与弹性网格，elastic mesh。'))
    const [hit, ...others] = (await found('弹性网格')).snapshots
    expect(others).toEqual([])
    expect(hit).toMatchObject({ title: '手写汉字识别', source: { url: PAGE }, notes: [{ title: '手写' }] })
    expect(hit?.snippet.filter((part) => part.hit).map(({ text }) => text)).toEqual(['弹性网格'])
    expect((await found('彈性網格')).snapshots).toHaveLength(1)
    expect((await found('elastic -mesh')).snapshots).toEqual([])
    expect((await found('elastic OR nothing')).snapshots).toHaveLength(1)
    expect((await found('elastic source:other.example')).snapshots).toEqual([])
    expect((await found('elastic source:reading.example')).snapshots).toHaveLength(1)
  })

  it('knows what is in the trash and what came back, by words and by has:snapshot', async () => {
    const titles = async () => (await found('has:snapshot')).hits.map(({ title }) => title)
    expect(await titles()).toEqual([])
    const { id } = await added(saved('弹性网格'))
    expect(await titles()).toEqual(['手写'])
    await trashSnapshot(nb, id)
    expect(await titles()).toEqual([])
    expect((await found('弹性网格')).snapshots).toEqual([])
    await restoreSnapshot(nb, id)
    expect(await titles()).toEqual(['手写'])
    expect((await found('弹性网格')).snapshots).toHaveLength(1)
  })

  it('finds the same after everything is derived anew', async () => {
    await added(saved('弹性网格'))
    await nb.db.prisma.$executeRaw`UPDATE "Snapshot" SET text = '', "textWords" = '', recipe = 0`
    expect((await found('弹性网格')).snapshots).toEqual([])
    await rebuild(nb)
    expect((await found('弹性网格')).snapshots).toHaveLength(1)
    expect((await found('has:snapshot')).total).toBe(1)
  })
})

describe('throwing away', () => {
  it('a newer copy takes the place of the older, which can come back', async () => {
    await note('手写', [PAGE])
    const old = await added(saved('旧'))
    const fresh = await added(saved('新'), 'page.html', { replaces: old.id })
    expect((await listSnapshots(nb)).items.map(({ id }) => id)).toEqual([fresh.id])
    expect(await restoreSnapshot(nb, old.id)).toBe(true)
    expect((await listSnapshots(nb)).total).toBe(2)
  })

  it('for good removes the file, unless another source has it', async () => {
    const one = await added(saved('一'), 'a.html', { source: { url: PAGE } })
    await added(saved('一'), 'a.html', { source: { url: 'https://other.example/' } })
    await trashSnapshot(nb, one.id)
    expect(await emptySnapshotTrash(nb)).toBe(1)
    expect(files()).toHaveLength(1)
    const [other] = (await listSnapshots(nb)).items
    await trashSnapshot(nb, other?.id ?? 0)
    await emptySnapshotTrash(nb)
    expect(files()).toEqual([])
  })

  it('the source never takes its saved copies along when the trash is emptied', async () => {
    const { note: cited } = (await note('手写', [PAGE])) as { note?: { slug: string } }
    const { id } = await added(saved('一'))
    const slug = cited?.slug ?? (await readSnapshot(nb, id))?.notes[0]?.slug ?? ''
    await trashNote(nb, slug)
    await trashSource(nb, PAGE)
    expect(await emptyTrash(nb)).toMatchObject({ sources: 0, kept: 1 })
    expect(await readSnapshot(nb, id)).not.toBeNull()
  })
})

it('outlives the import that brought its source', async () => {
  const text = `2022-6-18 10:00:00\n手写\n${PAGE}\n一句话\n`
  const { ids } = await startImport(nb, {
    name: 'log',
    files: [{ name: 'log.txt', bytes: new TextEncoder().encode(text) }],
  })
  await commitImport(nb, ids[0] ?? 0)
  const { id } = await added(saved('一'))
  await undoImport(nb, ids[0] ?? 0)
  expect(await readSnapshot(nb, id)).toMatchObject({ source: { url: PAGE }, notes: [] })
})

it('a backup holds every file once', async () => {
  const snapshot = await added(saved('一'), 'a.html', { source: { url: PAGE } })
  await add(saved('二', { url: null }))
  const backups = join(dirname(nb.db.file), 'backups')
  expect(await backUpFiles(nb, backups)).toMatchObject({ files: 2, copied: 2, missing: [] })
  expect(await backUpFiles(nb, backups)).toMatchObject({ files: 2, copied: 0 })
  const copy = join(backups, 'files', 'snapshots', snapshot.hash.slice(0, 2), `${snapshot.hash}.html`)
  expect(existsSync(copy) && statSync(copy).size).toBe(snapshot.size)
})
