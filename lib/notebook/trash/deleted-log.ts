import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TrashedNote, TrashedSource } from '../../domain/trash'

const NAME = 'deleted.log'

/**
 * Adds a line for each thing about to be deleted to `deleted.log` beside the database, and returns when the lines are
 * on the disk: when, kind, day, slug or address, title, divided by tabs. Nothing ever takes a line out.
 */
export async function logDeleted(
  databaseFile: string,
  deleted: { notes: TrashedNote[]; sources: TrashedSource[] },
  now: Date,
): Promise<void> {
  const lines = [
    ...deleted.notes.map(({ day, slug, title }) => ['note', day, slug, title]),
    ...deleted.sources.map(({ url, label, title }) => ['source', '', url, title ?? label]),
  ].map((cells) => `${[now.toISOString(), ...cells].map(oneLine).join('\t')}\n`)
  if (lines.length === 0) return
  const file = await open(join(dirname(databaseFile), NAME), 'a', 0o600)
  try {
    await file.writeFile(lines.join(''))
    await file.sync()
  } finally {
    await file.close()
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
