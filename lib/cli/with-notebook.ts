import { type Notebook, openNotebook } from '../notebook/open-notebook'
import type { Surroundings } from './command'
import type { ExitStatus } from './outcome'
import { readyDatabase } from './ready-database'

/**
 * Opens the notebook for one command and closes it afterwards, whatever happens. A server may be running: SQLite's own
 * locks keep the two apart. The instance lock is let go at once, so that a server can start during a long import.
 */
export async function withNotebook(
  { config, err }: Surroundings,
  work: (notebook: Notebook, place: { backups: string }) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const settings = config()
  const { lock, backups } = await readyDatabase(settings, {
    besideServer: true,
    say: (line) => err(`${line}\n`),
  })
  lock?.release()
  const { databaseFile, timeZone, workerFile } = settings
  const notebook = await openNotebook({ databaseFile, timeZone, workerFile })
  try {
    return await work(notebook, { backups })
  } finally {
    await notebook.close()
  }
}
