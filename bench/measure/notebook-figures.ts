import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CorpusNote, createCorpus, printCorpus } from '../corpus/corpus'
import { createRandom } from '../corpus/random'
import type { Figures, Part } from '../rows'
import { measureInBrowser } from './browser-figures'
import { createClient, sendOk } from './client'
import { type ListedNote, listAllNotes, notePath, type Place, startDaybook } from './daybook'
import { measureFill } from './fill-figures'
import { median } from './numbers'
import { residentMb } from './process-figures'
import { measureReading, measureSearch } from './reading-figures'
import type { Server } from './server'
import { measureWrites } from './write-figures'

export type NotebookRun = {
  figures: Figures
  /** The HTML of one note page, for the floor that sends just that. */
  samplePage: Buffer
}
type Options = { root: string; browser: string; count: number; parts: Set<Part>; say: (line: string) => void }

const STARTS = 3
const PAGES = 300
const UNSEEN = 100
const SAVES = 30
const IN_BROWSER = 7

/** Fills a notebook of its own with `count` notes and measures the parts asked for; nothing of it stays behind. */
export async function measureNotebook(options: Options): Promise<NotebookRun> {
  // On the disk where a notebook would be: a temporary directory in memory would make saves look free.
  const home = mkdtempSync(join(options.root, 'dist', 'bench', 'data-'))
  const remove = () => rmSync(home, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const { root, count, parts } = options
    const place = { root, dataDirectory: join(home, 'filled') }
    const notes = createCorpus(count)
    const firstStart = parts.has('start')
      ? await medianStart((turn) => ({ root, dataDirectory: join(home, `empty-${turn}`) }))
      : null
    const filled = await fill(place, notes, options)
    const secondStart = parts.has('start') ? await medianStart(() => place) : null
    const used = await use(place, notes, options)
    return { ...used, figures: { firstStart, secondStart, ...filled, ...used.figures } }
  } finally {
    process.off('exit', remove)
    remove()
  }
}

async function fill(place: Place, notes: CorpusNote[], { say }: Options): Promise<Figures> {
  say('  importing')
  return withServer(place, async (server) => {
    const memoryAfterStart = residentMb(server.pid)
    const figures = await measureFill(server, place.dataDirectory, notes, printCorpus(notes))
    return { ...figures, memoryAfterStart, memoryAfterFill: residentMb(server.pid) }
  })
}

/** One server lives through all of it, so that what it holds in the end is what a day of use leaves. */
async function use(
  place: Place,
  notes: CorpusNote[],
  { browser, parts, say }: Options,
): Promise<NotebookRun> {
  return withServer(place, async (server) => {
    const listed = await listedNotes(server)
    const sample = createRandom(notes.length).sample(listed, PAGES)
    const unseen = sample.slice(0, Math.min(UNSEEN, sample.length / 4))
    const pages = sample.slice(unseen.length)
    const figures: Figures = {}
    if (parts.has('pages')) {
      say('  asking for pages')
      Object.assign(figures, await measureReading(server, pages, unseen))
    }
    if (parts.has('search')) Object.assign(figures, await measureSearch(server))
    if (parts.has('save')) {
      say('  saving')
      Object.assign(figures, await measureWrites(server, place.dataDirectory, pages.slice(0, SAVES)))
    }
    if (parts.has('browser')) {
      say('  opening pages in a browser')
      const urls = withFormulas(listed, notes).map(({ slug }) => server.origin + notePath(slug))
      Object.assign(figures, await measureInBrowser(browser, urls))
    }
    const samplePage = await pageOf(server, pages[0] as ListedNote)
    return { figures: { ...figures, memory: residentMb(server.pid) }, samplePage }
  })
}

async function withServer<T>(place: Place, work: (server: Server) => Promise<T>): Promise<T> {
  const server = await startDaybook(place)
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

async function medianStart(place: (turn: number) => Place): Promise<number> {
  const seconds: number[] = []
  for (let turn = 0; turn < STARTS; turn++) {
    await withServer(place(turn), async ({ readyMs }) => seconds.push(readyMs / 1000))
  }
  return median(seconds)
}

async function listedNotes(server: Server): Promise<ListedNote[]> {
  const client = createClient(server.origin)
  try {
    return await listAllNotes(client)
  } finally {
    client.close()
  }
}

function withFormulas(listed: ListedNote[], notes: CorpusNote[]): ListedNote[] {
  const titles = new Set(notes.filter(({ body }) => body.includes('\\(')).map(({ title }) => title))
  return listed.filter(({ title }) => titles.has(title)).slice(0, IN_BROWSER)
}

async function pageOf(server: Server, note: ListedNote): Promise<Buffer> {
  const client = createClient(server.origin)
  const { body } = await sendOk(client, notePath(note.slug))
  client.close()
  return body
}
