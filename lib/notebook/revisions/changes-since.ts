import { listChangedNotes } from '../../db/revision-reads'
import type { ChangedNote } from '../../domain/text-diff/revision'
import type { Notebook } from '../open-notebook'

/** Notes that are new, edited or in the trash since `instant`, the latest first; what came and went since is trashed. */
export async function changesSince(nb: Notebook, instant: Date): Promise<ChangedNote[]> {
  const rows = await listChangedNotes(nb.db.prisma, instant)
  return rows.map(({ trashed, ...row }) => ({
    ...row,
    change: trashed ? 'trashed' : row.from === 0 ? 'new' : 'edited',
  }))
}
