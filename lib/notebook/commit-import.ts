import { findImportedNotes, insertPieces, type PieceRow } from '../db/import-store'
import type { Queryable } from '../db/query'
import type { ImportReport } from '../domain/import'
import type { ImportPlan, PlannedNote } from './import-plan'
import { keepTopics } from './keep-topics'
import { mentionEverywhere } from './mention-everywhere'
import { storeNotes } from './store-notes'
import { Vocabulary } from './vocabulary'

type KnownNotes = Awaited<ReturnType<typeof findImportedNotes>>

function findKnown(tx: Queryable, plan: ImportPlan): Promise<KnownNotes> {
  return findImportedNotes(
    tx,
    plan.notes.map((note) => note.fingerprint),
  )
}

/** The plan's report with every note that an earlier import already made marked unchanged. */
export async function reportAgainst(tx: Queryable, plan: ImportPlan): Promise<ImportReport> {
  return markKnown(plan, await findKnown(tx, plan))
}

function markKnown(plan: ImportPlan, known: KnownNotes): ImportReport {
  const stateOf = new Map(plan.notes.map((note) => [note.at, known.get(note.fingerprint) ?? null]))
  const notes = plan.report.notes.map((note) => {
    const before = stateOf.get(note.at) ?? null
    return before ? { ...note, state: 'unchanged' as const, slug: before.slug } : note
  })
  const unchanged = plan.notes.filter((note) => note.draft && known.has(note.fingerprint)).length
  return { ...plan.report, notes, unchanged, created: plan.report.created - unchanged }
}

/**
 * What becomes of a report when nobody is asked any more: notes of a log that still have no day are set aside, and the
 * accounting says so. Markdown files without a day are set aside as they are read.
 */
export function settled(report: ImportReport): ImportReport {
  const undated = report.format === 'log' ? report.notes.filter((note) => note.day === null) : []
  const length = undated.reduce((sum, { range }) => sum + range.end - range.start, 0)
  const { total, placed, discarded } = report.characters
  return {
    ...report,
    notes: report.notes.filter((note) => !undated.includes(note)).map((note) => ({ ...note, lines: [] })),
    characters: { total, placed: placed - length, discarded: discarded + length },
    discarded: [
      ...report.discarded,
      ...undated.map(({ range, line, lines }) => ({
        range,
        line,
        text: lines.map(({ text }) => text).join('\n'),
        reason: 'no day',
      })),
    ],
  }
}

/** Stores what is new in the plan, inside the caller's transaction, and accounts for every piece of the text. */
export async function commitPlan(
  tx: Queryable,
  plan: ImportPlan,
  context: { importId: number; origin: string; now: Date },
): Promise<ImportReport> {
  const known = await findKnown(tx, plan)
  const report = markKnown(plan, known)
  const fresh = plan.notes.filter(
    (note): note is Storable => note.draft !== null && !known.has(note.fingerprint),
  )
  const vocabulary = await Vocabulary.load(tx, {
    importId: context.importId,
    now: context.now,
    drafts: plan.topics,
  })
  await keepTopics(tx, vocabulary, plan.topics)
  const stored = await storeNotes(
    tx,
    fresh.map((note) => note.draft),
    { vocabulary, ...context },
  )
  await mentionEverywhere(tx, vocabulary)

  const noteIds = new Map([...known].map(([fingerprint, { noteId }]) => [fingerprint, noteId]))
  const slugs = new Map<number, string>()
  fresh.forEach((note, index) => {
    const { id, slug } = stored[index] as { id: number; slug: string }
    noteIds.set(note.fingerprint, id)
    slugs.set(note.at, slug)
  })
  await insertPieces(tx, pieceRows(plan, context.importId, noteIds))
  return settled({
    ...report,
    notes: report.notes.map((note) => ({ ...note, slug: slugs.get(note.at) ?? note.slug })),
  })
}

type Storable = PlannedNote & { draft: NonNullable<PlannedNote['draft']> }

/** A Markdown import has no single text: its pieces are only its notes. */
function pieceRows(plan: ImportPlan, importId: number, noteIds: Map<string, number>): PieceRow[] {
  const ofNote = (note: PlannedNote) => ({
    noteId: noteIds.get(note.fingerprint) ?? null,
    fingerprint: note.fingerprint,
    verbatim: note.verbatim,
  })
  if (plan.pieces.length === 0) {
    return plan.notes.map((note, position) => ({
      importId,
      position,
      kind: 'note',
      start: 0,
      end: 0,
      ...ofNote(note),
    }))
  }
  return plan.pieces.map(({ kind, start, end, note }, position) => {
    const planned = note === null ? null : (plan.notes[note] as PlannedNote)
    const of = planned ? ofNote(planned) : { noteId: null, fingerprint: null, verbatim: true }
    return { importId, position, kind, start, end, ...of }
  })
}
