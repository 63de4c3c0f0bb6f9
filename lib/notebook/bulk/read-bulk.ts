import { findChange } from '../../db/change-store'
import type { Change } from '../../domain/change'
import type { Notebook } from '../open-notebook'
import { isBulkKind } from './remember-change'

/** What was done to many notes at once; null when there is no such change, or it is of another kind. */
export async function readBulk(nb: Notebook, id: number): Promise<Change | null> {
  const found = Number.isSafeInteger(id) ? await findChange(nb.db.prisma, id) : null
  if (!found || !isBulkKind(found.kind)) return null
  const { before: _before, after: _after, ...change } = found
  return change
}
