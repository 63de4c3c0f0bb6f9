import type { RenderedNote } from '../domain/note'
import { inList, type Queryable, rowsAsJson, sql } from './query'

/** By its index alone: left to choose, SQLite looks into every row, and those hold whole pages. */
const RENDER_STATES = sql`"NoteRender" r INDEXED BY "NoteRender_noteId_revision_recipe_stale_idx"`

/** Ids of notes whose stored rendering is missing, older than the note or the recipe, or stale; newest day first. */
export async function listPendingRenders(tx: Queryable, recipe: number, limit: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT n.id FROM "Note" n LEFT JOIN ${RENDER_STATES} ON r."noteId" = n.id
    WHERE n."trashedAt" IS NULL AND (r."noteId" IS NULL OR r.revision <> n.revision OR r.recipe <> ${recipe} OR r.stale)
    ORDER BY n.day DESC, n.position LIMIT ${limit}`
  return rows.map((row) => Number(row.id))
}

export async function countRenders(
  tx: Queryable,
  recipe: number,
): Promise<{ total: number; rendered: number }> {
  const rows = await tx.$queryRaw<{ total: number; rendered: number }[]>`
    SELECT count(*) AS total, coalesce(sum(r.revision = n.revision AND r.recipe = ${recipe} AND NOT r.stale), 0) AS rendered
    FROM "Note" n LEFT JOIN ${RENDER_STATES} ON r."noteId" = n.id WHERE n."trashedAt" IS NULL`
  return { total: Number(rows[0]?.total ?? 0), rendered: Number(rows[0]?.rendered ?? 0) }
}

export type RenderRow = { noteId: number; revision: number; recipe: number; rendered: RenderedNote }

export async function replaceRenders(tx: Queryable, rows: RenderRow[]): Promise<void> {
  const json = rowsAsJson(
    rows.map(({ noteId, revision, recipe, rendered: r }) => [
      noteId,
      revision,
      recipe,
      r.html,
      r.excerptHtml,
      r.excerpt,
      JSON.stringify(r.outline),
      r.plainText,
      JSON.stringify(r.formulas),
      JSON.stringify(r.findings),
    ]),
  )
  await tx.$executeRaw`
    INSERT INTO "NoteRender" ("noteId", revision, recipe, stale, html, "excerptHtml", excerpt, outline, "plainText", formulas, findings)
    SELECT value->>0, value->>1, value->>2, 0, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8, value->>9
    FROM json_each(${json}) WHERE EXISTS (SELECT 1 FROM "Note" n WHERE n.id = value->>0)
    ON CONFLICT ("noteId") DO UPDATE SET revision = excluded.revision, recipe = excluded.recipe, stale = 0, html = excluded.html,
      "excerptHtml" = excluded."excerptHtml", excerpt = excluded.excerpt, outline = excluded.outline,
      "plainText" = excluded."plainText", formulas = excluded.formulas, findings = excluded.findings`
}

/** The old HTML stays readable until the renderer has come by. */
export async function markStale(tx: Queryable, noteIds: number[]): Promise<void> {
  if (noteIds.length === 0) return
  await tx.$executeRaw`UPDATE "NoteRender" SET stale = 1 WHERE "noteId" ${inList(noteIds)}`
}

export async function deleteRenders(tx: Queryable): Promise<void> {
  await tx.$executeRaw`DELETE FROM "NoteRender" WHERE true`
}
