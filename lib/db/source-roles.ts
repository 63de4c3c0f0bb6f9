import type { SourceRole } from '../domain/source'
import { inList, type Queryable, sql, sqlTime } from './query'

/** What a source (`s`) is to a note that cites it (`ns`): what the writer chose for it outranks what the note's words say. */
export const ROLE_IN_NOTE = sql`CASE WHEN s."roleByHand" THEN s.role ELSE ns.role END`

/** What most of its notes make of a source; one that no rule knows anything of only where all say so. */
const ROLE_BY_NOTES = sql`
  (SELECT ns.role FROM "NoteSource" ns WHERE ns."sourceId" = "Source".id
   GROUP BY ns.role ORDER BY ns.role = 'other', count(*) DESC, min(ns."noteId") LIMIT 1)`

/** Sources that nobody chose a role for take the one their notes give them. */
export async function takeRolesOfNotes(tx: Queryable, sourceIds: number[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Source" SET role = wanted.role
    FROM (SELECT id, ${ROLE_BY_NOTES} AS role FROM "Source" WHERE id ${inList(sourceIds)} AND NOT "roleByHand") AS wanted
    WHERE "Source".id = wanted.id AND wanted.role IS NOT NULL AND wanted.role <> "Source".role`
}

/** The role its notes give a source; null when none cites it. */
export async function findRoleByNotes(db: Queryable, sourceId: number): Promise<SourceRole | null> {
  const rows = await db.$queryRaw<{ role: SourceRole | null }[]>`
    SELECT ${ROLE_BY_NOTES} AS role FROM "Source" WHERE id = ${sourceId}`
  return rows[0]?.role ?? null
}

export type RoleRow = { id: number; role: SourceRole; roleByHand: number }

export async function findRoleRow(
  db: Queryable,
  sourceId: number,
): Promise<(RoleRow & { label: string }) | null> {
  const rows = await db.$queryRaw<(RoleRow & { label: string })[]>`
    SELECT id, role, "roleByHand" + 0 AS "roleByHand", coalesce(title, label) AS label FROM "Source" WHERE id = ${sourceId}`
  const [row] = rows
  return row ? { ...row, id: Number(row.id), roleByHand: Number(row.roleByHand) } : null
}

export async function setRole(tx: Queryable, { id, role, roleByHand }: RoleRow): Promise<void> {
  await tx.$executeRaw`UPDATE "Source" SET role = ${role}, "roleByHand" = ${roleByHand} WHERE id = ${id}`
}

export async function listCitingNotes(db: Queryable, sourceIds: number[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ noteId: number }[]>`
    SELECT DISTINCT "noteId" FROM "NoteSource" WHERE "sourceId" ${inList(sourceIds)} ORDER BY "noteId"`
  return rows.map(({ noteId }) => Number(noteId))
}

export async function listSourcesOfPapers(db: Queryable, paperIds: number[]): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Source" WHERE "paperId" ${inList(paperIds)} ORDER BY id`
  return rows.map(({ id }) => Number(id))
}

/** False when nothing changed: `openedAt` lay after `unlessAfter`, or there was nothing to forget. */
export async function setOpened(
  tx: Queryable,
  sourceId: number,
  openedAt: Date | null,
  unlessAfter: Date | null,
): Promise<boolean> {
  const changed =
    openedAt && unlessAfter
      ? await tx.$executeRaw`
          UPDATE "Source" SET "openedAt" = ${sqlTime(openedAt)}
          WHERE id = ${sourceId} AND ("openedAt" IS NULL OR "openedAt" <= ${sqlTime(unlessAfter)})`
      : await tx.$executeRaw`UPDATE "Source" SET "openedAt" = NULL WHERE id = ${sourceId} AND "openedAt" IS NOT NULL`
  return changed === 1
}
