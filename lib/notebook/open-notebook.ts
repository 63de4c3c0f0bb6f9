import { type Database, openDatabase } from '../db/open'
import { createRenderer, type Renderer } from '../markdown/renderer'
import { stopRendering } from './render-pending'

export type NotebookConfig = {
  databaseFile: string
  /** Zone for stamps that carry none (IANA name). */
  timeZone: string
  /** The bundled render worker. */
  workerFile: string
}

/** An open notebook: what every use case is given. The clock is here so that nothing below reads one. */
export type Notebook = {
  db: Database
  renderer: Renderer
  timeZone: string
  now(): Date
  close(): Promise<void>
}

export async function openNotebook(
  config: NotebookConfig,
  now: () => Date = () => new Date(),
): Promise<Notebook> {
  const db = await openDatabase(config.databaseFile)
  const renderer = createRenderer({ workerFile: config.workerFile })
  const nb: Notebook = {
    db,
    renderer,
    timeZone: config.timeZone,
    now,
    async close() {
      await stopRendering(nb)
      await renderer.close()
      await db.close()
    },
  }
  return nb
}
