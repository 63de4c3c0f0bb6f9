import type { Tx } from './open'
import { inList, type Queryable, rowsAsJson, sqlTime } from './query'

type KeptRow = {
  id: number
  noteId: number
  text: string
  normalized: string
  state: string
  start: number | null
  end: number | null
}

/** Questions found in these notes, by note in the order of their places. */
export async function listFoundQuestions(tx: Queryable, noteIds: number[]): Promise<Map<number, KeptRow[]>> {
  const rows = await tx.$queryRaw<KeptRow[]>`
    SELECT id, "noteId", text, normalized, state, start, "end" FROM "Question"
    WHERE "noteId" ${inList(noteIds)} AND origin = 'note' ORDER BY start IS NULL, start, id`
  const place = (at: number | null) => (at === null ? null : Number(at))
  const found = new Map<number, KeptRow[]>()
  for (const { id, noteId, start, end, ...row } of rows) {
    const list = found.get(Number(noteId)) ?? []
    found.set(Number(noteId), list)
    list.push({ ...row, id: Number(id), noteId: Number(noteId), start: place(start), end: place(end) })
  }
  return found
}

/** Which of these notes were read for questions before, by the present rule. */
export async function listReadNotes(tx: Queryable, noteIds: number[], recipe: number): Promise<Set<number>> {
  const rows = await tx.$queryRaw<{ noteId: number }[]>`
    SELECT "noteId" FROM "NoteText" WHERE "noteId" ${inList(noteIds)} AND recipe = ${recipe}`
  return new Set(rows.map(({ noteId }) => Number(noteId)))
}

export type FreshQuestion = {
  noteId: number
  text: string
  normalized: string
  start: number
  end: number
  /** The note stood here without it: it was asked when the note was last saved, and else when the note was written. */
  added: boolean
}

export async function insertFoundQuestions(tx: Queryable, rows: FreshQuestion[]): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(
    rows.map((row) => [row.noteId, row.text, row.normalized, row.start, row.end, row.added ? 1 : 0]),
  )
  await tx.$executeRaw`
    INSERT INTO "Question" ("noteId", text, normalized, start, "end", origin, state, "askedAt", "createdAt")
    SELECT n.id, w.value->>1, w.value->>2, w.value->>3, w.value->>4, 'note', 'open',
           CASE WHEN w.value->>5 THEN n."updatedAt" ELSE n."loggedAt" END, n."updatedAt"
    FROM json_each(${json}) w JOIN "Note" n ON n.id = w.value->>0 ORDER BY w.key`
}

export type PlacedQuestion = { id: number; text: string; normalized: string; start: number; end: number }

/** Questions that stand elsewhere now, or in other words. */
export async function placeQuestions(tx: Queryable, rows: PlacedQuestion[]): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(rows.map((row) => [row.id, row.text, row.normalized, row.start, row.end]))
  await tx.$executeRaw`
    UPDATE "Question" SET text = w.value->>1, normalized = w.value->>2, start = w.value->>3, "end" = w.value->>4
    FROM json_each(${json}) w WHERE "Question".id = w.value->>0`
}

/** Open questions that their note has since answered where they stand, as of when it was saved. */
export async function settleInPlace(tx: Queryable, rows: { id: number; answer: string }[]): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(rows.map(({ id, answer }) => [id, answer]))
  await tx.$executeRaw`
    UPDATE "Question" SET state = 'answered', "answerNoteId" = "noteId",
      answer = CASE WHEN w.value->>1 = '' THEN answer ELSE w.value->>1 END,
      "settledAt" = (SELECT n."updatedAt" FROM "Note" n WHERE n.id = "Question"."noteId")
    FROM json_each(${json}) w WHERE "Question".id = w.value->>0 AND state = 'open'`
}

/** Lines that are no more: open questions go with them, settled ones stay. */
export async function removeLines(tx: Queryable, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`DELETE FROM "Question" WHERE id ${inList(ids)} AND state = 'open'`
  await tx.$executeRaw`UPDATE "Question" SET start = NULL, "end" = NULL WHERE id ${inList(ids)}`
}

export async function insertAskedQuestion(
  tx: Tx,
  { text, normalized, noteId }: { text: string; normalized: string; noteId: number | null },
  now: Date,
): Promise<number> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Question" ("noteId", text, normalized, origin, state, "askedAt", "createdAt")
    VALUES (${noteId}, ${text}, ${normalized}, 'hand', 'open', ${sqlTime(now)}, ${sqlTime(now)}) RETURNING id`
  return Number(rows[0]?.id)
}

/** What answering, dropping and reopening touch; `settledAt` as it is stored. */
export type QuestionStanding = {
  id: number
  text: string
  state: string
  settledAt: string | null
  answer: string
  answerNoteId: number | null
}

export async function findStanding(tx: Queryable, id: number): Promise<QuestionStanding | null> {
  const rows = await tx.$queryRaw<QuestionStanding[]>`
    SELECT id, text, state, CAST("settledAt" AS TEXT) || '' AS "settledAt", answer, "answerNoteId"
    FROM "Question" WHERE id = ${id}`
  const [row] = rows
  if (!row) return null
  return {
    ...row,
    id: Number(row.id),
    answerNoteId: row.answerNoteId === null ? null : Number(row.answerNoteId),
  }
}

export async function setStanding(
  tx: Queryable,
  { id, state, settledAt, answer, answerNoteId }: QuestionStanding,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Question" SET state = ${state}, "settledAt" = ${settledAt}, answer = ${answer}, "answerNoteId" = ${answerNoteId}
    WHERE id = ${id}`
}
