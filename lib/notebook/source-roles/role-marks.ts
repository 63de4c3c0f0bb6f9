import type { Queryable } from '../../db/query'
import { listSearchSources, listStoredMarks, setMarks } from '../../db/search-store'
import type { SourceRole } from '../../domain/source'
import { withRoles } from '../../search/bodies/role-marks'

/** For notes of which nothing but their sources' roles has changed: search finds them by the new ones. */
export async function writeRoleMarks(tx: Queryable, noteIds: number[]): Promise<void> {
  const roles = new Map<number, SourceRole[]>(noteIds.map((id) => [id, []]))
  for (const { noteId, role } of await listSearchSources(tx, noteIds)) {
    roles.get(noteId)?.push(role as SourceRole)
  }
  const stored = await listStoredMarks(tx, noteIds)
  await setMarks(
    tx,
    stored.map(({ noteId, marks }) => ({ noteId, marks: withRoles(marks, roles.get(noteId) ?? []) })),
  )
}
