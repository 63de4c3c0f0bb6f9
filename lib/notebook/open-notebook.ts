import { dirname, join } from 'node:path'
import { type Database, openDatabase } from '../db/open'
import { createRenderer, type Renderer } from '../markdown/renderer'
import { indexPending } from './index-pending'
import { stopRendering } from './render-pending'
import { type HeldIndex, holdIndex, stopIndexing } from './search-index'
import { createPageReader, type PageReader } from './snapshots/page-reader'

export type NotebookConfig = {
  databaseFile: string
  /** Zone for stamps that carry none (IANA name). */
  timeZone: string
  /** The bundled render worker; the one that reads saved copies lies beside it. */
  workerFile: string
  /** Makes the file of a large search index in a process of its own; without it this one does. */
  buildIndex?: () => Promise<void>
}

/** An open notebook: what every use case is given. The clock is here so that nothing below reads one. */
export type Notebook = {
  db: Database
  renderer: Renderer
  /** Reads saved copies. */
  pages: PageReader
  index: HeldIndex
  /** Where our bundles lie. */
  programFolder: string
  timeZone: string
  now(): Date
  /** Tells whoever runs the program. */
  say(line: string): void
  close(): Promise<void>
}

export async function openNotebook(
  config: NotebookConfig,
  now: () => Date = () => new Date(),
): Promise<Notebook> {
  const db = await openDatabase(config.databaseFile)
  const renderer = createRenderer({ workerFile: config.workerFile })
  const pages = createPageReader({ workerFile: join(dirname(config.workerFile), 'snapshot-worker.mjs') })
  const nb: Notebook = {
    db,
    renderer,
    pages,
    index: holdIndex(join(dirname(config.databaseFile), 'search', 'names'), config.buildIndex ?? null),
    programFolder: dirname(config.workerFile),
    timeZone: config.timeZone,
    now,
    say: (line) => process.stderr.write(`${line}\n`),
    async close() {
      await stopIndexing(nb)
      await stopRendering(nb)
      await renderer.close()
      await pages.close()
      await db.close()
    },
  }
  // After a change of the text analysis every note is read anew once; else this asks one question.
  const indexed = await indexPending(nb)
  if (indexed > 0) nb.say(`Made ${indexed} notes ready to be searched.`)
  return nb
}
