import type { TextRange } from '../../domain/finding'
import type { Chunk, NoteChunk } from './chunk'
import { cutLog } from './cut'
import { applyEdits } from './edits'
import { contentOf } from './layout'
import { findingsOf } from './log-findings'
import type { LogEdit, LogNote, LogReading } from './log-reading'
import { type Scan, scanLog } from './scan'

/**
 * Reads a log file: day sessions, notes, sources, tags, discards and findings, every character of the text placed once.
 * Takes any text, in time that grows with its length; what is no log becomes one undated note. `edits` are the writer's
 * changes in the preview.
 */
export function readLog(text: string, options: { edits?: LogEdit[] } = {}): LogReading {
  const scan = scanLog(text)
  const { chunks, doubts } = cutLog(scan)
  const refused = applyEdits(scan, chunks, options.edits ?? [])
  const reading = assemble(scan, chunks)
  return { ...reading, findings: findingsOf(scan, reading, doubts, refused) }
}

type AssembledLog = Omit<LogReading, 'findings'>

function assemble(scan: Scan, chunks: Chunk[]): AssembledLog {
  const { text } = scan
  const reading: AssembledLog = { text, headings: [], sessions: [], notes: [], discards: [], pieces: [] }
  for (const chunk of chunks) {
    const range: TextRange = { start: chunk.start, end: chunk.end }
    if (chunk.kind === 'note') {
      reading.pieces.push({ kind: 'note', range, note: reading.notes.length })
      reading.notes.push(noteOf(scan, chunk, range, reading.sessions.length - 1))
    } else if (chunk.kind === 'discard') {
      reading.pieces.push({ kind: 'discard', range, discard: reading.discards.length })
      const words = text.slice(chunk.start, chunk.end).replace(/[\r\n]+$/, '')
      reading.discards.push({ range, text: words, reason: chunk.reason })
    } else {
      reading.pieces.push({ kind: chunk.kind, range })
      if (chunk.kind === 'stamp') reading.sessions.push({ range, stamp: chunk.stamp })
      if (chunk.kind === 'heading') reading.headings.push({ range, ...chunk.heading })
    }
  }
  return reading
}

function noteOf(scan: Scan, chunk: NoteChunk, range: TextRange, session: number): LogNote {
  const content = contentOf(scan, range)
  return {
    range,
    ...content,
    title: chunk.title || content.title,
    session: session < 0 ? null : session,
    redated: chunk.redated,
    confidence: chunk.confidence,
    reason: chunk.reason,
    edited: chunk.edited,
  }
}
