import { dirname } from 'node:path'
import type { SnapshotWords } from '../../db/snapshot-store'
import { instantOf, parseDay } from '../../domain/day'
import { readFileName } from '../../domain/snapshots/file-name'
import type { SnapshotType } from '../../domain/snapshots/snapshot'
import type { Notebook } from '../open-notebook'
import { SNAPSHOT_RECIPE } from './recipe'
import { snapshotFile } from './snapshot-files'

type Kept = { hash: string; name: string; mediaType: SnapshotType }

/** What a kept file says of itself, or else its name; `url` is the address it was saved from. */
export async function readKept(
  nb: Notebook,
  { hash, name, mediaType }: Kept,
): Promise<{ words: SnapshotWords; url: string | null }> {
  const named = readFileName(name)
  const file = snapshotFile(dirname(nb.db.file), hash, mediaType)
  const page = await nb.pages.read({ file, mediaType, fallbackTitle: named.title })
  const { title, text, problem, titleWords, textWords } = page
  return {
    words: {
      ...{ title, text, problem, titleWords, textWords },
      capturedAt: page.savedAt ? new Date(page.savedAt) : civilInstant(nb, named.capturedAt),
      recipe: SNAPSHOT_RECIPE,
    },
    url: page.url,
  }
}

/** A name tells the time of the wall clock where its page was saved; taken as the notebook's own. */
function civilInstant(nb: Notebook, civil: string | null): Date | null {
  const [date = '', time = ''] = civil?.split('T') ?? []
  const day = parseDay(date)
  return day ? instantOf(day, time, nb.timeZone) : null
}
