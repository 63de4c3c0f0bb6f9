import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../db/migrate'
import { readMigrations } from '../db/migrations'
import { openDatabase } from '../db/open'
import { renderNote } from '../markdown/render'
import type { Notebook } from './open-notebook'
import { stopRendering } from './render-pending'
import { holdIndex, stopIndexing } from './search-index'

/** For tests: an empty notebook of its own in a temporary folder, rendering in this process, with a clock that stands still. */
export async function openTemporaryNotebook(): Promise<Notebook> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-'))
  const file = join(folder, 'daybook.db')
  const now = () => new Date('2022-06-20T02:00:00Z')
  await migrate(file, {
    migrations: readMigrations('prisma/migrations'),
    backups: join(folder, 'backups'),
    now,
  })
  const db = await openDatabase(file)
  const nb: Notebook = {
    db,
    renderer: { render: async (input) => renderNote(input), close: async () => {} },
    pages: {
      // Few tests need it, and what reads PDF is large.
      read: async (task) => (await import('./snapshots/read-file')).readSnapshotFile(task),
      close: async () => {},
    },
    index: holdIndex(join(folder, 'search', 'names'), null),
    programFolder: 'dist',
    timeZone: 'Asia/Shanghai',
    now,
    say: () => {},
    async close() {
      await stopIndexing(nb)
      await stopRendering(nb)
      await db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return nb
}
