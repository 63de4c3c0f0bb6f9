import type { Formula, NoteRef } from '../domain/note'
import { inList, type Queryable } from './query'

export type FormulaNote = NoteRef & { id: number; formulas: Formula[] }

/** Those of these notes that have formulas, as they were last rendered. */
export async function listFormulaNotes(db: Queryable, ids: number[]): Promise<FormulaNote[]> {
  const rows = await db.$queryRaw<(NoteRef & { id: number; formulas: string })[]>`
    SELECT n.id, n.slug, n.title, n.day, r.formulas FROM "Note" n JOIN "NoteRender" r ON r."noteId" = n.id
    WHERE n.id ${inList(ids)} AND r.formulas <> '[]'`
  return rows.map((row) => ({ ...row, id: Number(row.id), formulas: JSON.parse(row.formulas) as Formula[] }))
}

/** Notes that share a tag with this one, or a model or method that both name, newest first. */
export async function listNearNotes(db: Queryable, slug: string, limit: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT n.id, n.day FROM "Note" here JOIN "NoteTopic" mine ON mine."noteId" = here.id
    JOIN "Topic" t ON t.id = mine."topicId" AND t."trashedAt" IS NULL AND (mine."by" = 'tag' OR t.kind IN ('model', 'method'))
    JOIN "NoteTopic" theirs ON theirs."topicId" = mine."topicId" AND theirs."noteId" <> here.id
    JOIN "Note" n ON n.id = theirs."noteId" AND n."trashedAt" IS NULL
    WHERE here.slug = ${slug} ORDER BY n.day DESC, n.id LIMIT ${limit}`
  return rows.map(({ id }) => Number(id))
}
