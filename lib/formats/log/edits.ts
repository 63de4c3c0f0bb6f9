import { lineIndexAt } from '../text/lines'
import { type Chunk, type NoteChunk, noteChunk } from './chunk'
import type { LogEdit } from './log-reading'
import type { Scan } from './scan'

/**
 * Applies the writer's changes in order; each speaks of chunks as the ones before it left them. Gives the edits that
 * could not be applied, which happens when the text has changed since.
 */
export function applyEdits(scan: Scan, chunks: Chunk[], edits: LogEdit[]): LogEdit[] {
  return edits.filter((edit) => !applyEdit(scan, chunks, edit))
}

function applyEdit(scan: Scan, chunks: Chunk[], edit: LogEdit): boolean {
  const index = chunks.findIndex(({ start, end }) => start <= edit.at && edit.at < end)
  const chunk = chunks[index]
  if (edit.kind === 'split') return chunk?.kind === 'note' && split(scan, chunks, index, chunk, edit.at)
  if (!chunk || chunk.start !== edit.at) return false
  if (edit.kind === 'keep') return keep(chunks, index)
  if (chunk.kind !== 'note') return false
  if (edit.kind === 'join') return join(chunks, index, chunk)
  if (edit.kind === 'retitle') chunk.title = edit.title.replace(/\s+/g, ' ').trim()
  else if (edit.kind === 'redate') chunk.redated = edit.stamp
  else {
    const { start, end } = chunk
    chunks[index] = { kind: 'discard', start, end, reason: 'discarded by the writer', note: chunk }
    return true
  }
  settle(chunk)
  return true
}

/** What the writer has touched needs no further asking, and no longer reads back from its own text. */
function settle(chunk: NoteChunk): void {
  chunk.edited = true
  chunk.confidence = 'sure'
}

function split(scan: Scan, chunks: Chunk[], index: number, chunk: NoteChunk, at: number): boolean {
  const line = scan.lines[lineIndexAt(scan.lines, at)]
  if (line?.start !== at || at === chunk.start) return false
  const second = noteChunk(at, chunk.end, { confidence: 'sure', reason: 'split' }, true)
  second.redated = chunk.redated
  chunk.end = at
  settle(chunk)
  chunks.splice(index + 1, 0, second)
  return true
}

/**
 * The note before takes this one in, with what lies between if that is blank, or a stamp that holds no other note (a
 * date line of the body taken for a stamp). Never across a heading or a discard.
 */
function join(chunks: Chunk[], index: number, chunk: NoteChunk): boolean {
  let above = index - 1
  let stamps = 0
  while (chunks[above]?.kind === 'blank' || chunks[above]?.kind === 'stamp') {
    if (chunks[above]?.kind === 'stamp') stamps++
    above--
  }
  const target = chunks[above]
  const next = chunks.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'discard')
  if (target?.kind !== 'note' || stamps > 1 || (stamps === 1 && next?.kind === 'note')) return false
  target.end = chunk.end
  settle(target)
  chunks.splice(above + 1, index - above)
  return true
}

/** A discard becomes the note it was, or part of the note right above it, or else a note of its own. */
function keep(chunks: Chunk[], index: number): boolean {
  const chunk = chunks[index]
  if (chunk?.kind !== 'discard') return false
  const above = chunks[index - 1]
  if (chunk.note) {
    chunks[index] = chunk.note
  } else if (above?.kind === 'note') {
    above.end = chunk.end
    settle(above)
    chunks.splice(index, 1)
  } else {
    chunks[index] = noteChunk(chunk.start, chunk.end, { confidence: 'sure', reason: 'kept' }, true)
  }
  return true
}
