import { findImport, type PieceRow } from '../db/import-store'
import type { StoredNote } from '../db/note-writes'
import type { Queryable } from '../db/query'
import { printInstant } from '../domain/day'
import type { LogStamp } from '../formats/log/log-reading'
import { type LogPart, type PrintedNote, printLog } from '../formats/log/print'
import { parseStamp } from '../formats/log/stamp'
import type { NotebookNote } from '../formats/markdown/notebook-files'

type LogNote = { stored: StoredNote; printed: PrintedNote }

/**
 * The notebook as one log. Each imported log comes out where it went in, byte for byte where nothing changed: a note is
 * printed at its place in the latest import that holds it, afresh if it was edited. Then follow the notes of no log.
 */
export async function printNotebookLog(
  tx: Queryable,
  stored: StoredNote[],
  complete: NotebookNote[],
  pieces: PieceRow[],
): Promise<string> {
  const notes = new Map(
    stored.map((note, index) => [
      note.id,
      { stored: note, printed: toPrinted(complete[index] as NotebookNote) },
    ]),
  )
  const home = homes(pieces.filter(({ noteId, end }) => noteId !== null && notes.has(noteId) && end > 0))
  const parts: LogPart[] = []
  for (const importId of new Set(home.values())) {
    const row = await findImport(tx, importId)
    if (row)
      parts.push(
        ...importParts(
          row.text,
          pieces.filter((piece) => piece.importId === importId),
          notes,
          home,
        ),
      )
  }
  const homeless = [...notes.values()].filter(({ stored: { id } }) => !home.has(id))
  parts.push(...homeless.map(({ printed }): LogPart => ({ kind: 'new-note', ...printed })))
  return printLog(parts)
}

/** The import in force that holds a note; a later one takes over from an earlier, so a growing log is printed once. */
function homes(pieces: PieceRow[]): Map<number, number> {
  return new Map(pieces.map((piece) => [piece.noteId as number, piece.importId]))
}

function importParts(
  text: string,
  pieces: PieceRow[],
  notes: Map<number, LogNote>,
  home: Map<number, number>,
): LogPart[] {
  let stamp: LogStamp | null = null
  return pieces.flatMap((piece): LogPart[] => {
    const words = text.slice(piece.start, piece.end)
    if (piece.kind === 'stamp') {
      stamp = parseStamp(words.trim()) ?? stamp
      return stamp ? [{ kind: 'stamp', text: words, stamp }] : [{ kind: 'verbatim', text: words }]
    }
    if (piece.kind !== 'note') return [{ kind: 'verbatim', text: words }]
    // A piece that never became a note, having no day, is kept as it stood.
    if (piece.noteId === null) return [{ kind: 'verbatim', text: words }]
    const note = notes.get(piece.noteId)
    if (!note || home.get(note.stored.id) !== piece.importId) return []
    const untouched = piece.verbatim && note.stored.revision === 1
    return [untouched ? { kind: 'note', text: words, stamp } : { kind: 'new-note', ...note.printed }]
  })
}

function toPrinted({ title, body, sources, day, timed, loggedAt, zone }: NotebookNote): PrintedNote {
  const time = timed ? printInstant(loggedAt, zone).slice(11, 19) : null
  return { stamp: { day, time, offset: null }, title, urls: sources.map(({ url }) => url), body }
}
