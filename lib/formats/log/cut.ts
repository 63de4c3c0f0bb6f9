import { type Chunk, type NoteChunk, noteChunk } from './chunk'
import { headOf } from './layout'
import { lineText, type Scan } from './scan'
import { judgeFirst, judgeTitle } from './title-place'

export type Cut = {
  chunks: Chunk[]
  /** Lines that might have begun a note, with the reason for the doubt. */
  doubts: { at: number; doubt: string; words: string }[]
}

type Why = Pick<NoteChunk, 'confidence' | 'reason'>
type Open = { chunk: NoteChunk; bodyLine: number; hasBody: boolean }

/** Cuts the text into chunks that cover every character once and in order. */
export function cutLog(scan: Scan): Cut {
  const cut: Cut = { chunks: [], doubts: [] }
  const firstStart = scan.lines[0]?.start ?? scan.text.length
  if (firstStart > 0) cut.chunks.push({ kind: 'blank', start: 0, end: firstStart })

  let open: Open | null = null
  let afterStamp = false
  for (const [index, line] of scan.lines.entries()) {
    const scanned = scan.kinds[index]!
    const place = { start: line.start, end: line.next }
    if (scanned.kind === 'stamp' || scanned.kind === 'heading') {
      cut.chunks.push({ ...scanned, ...place })
      open = null
      afterStamp = scanned.kind === 'stamp'
      continue
    }
    if (scanned.kind === 'footer' || scanned.kind === 'stale-mark') {
      const reason = scanned.kind === 'footer' ? scanned.footer.name : 'mark of the printer that fits no more'
      cut.chunks.push({ kind: 'discard', ...place, reason, note: null })
      open = null
      afterStamp = false
      continue
    }
    const why = open ? whyHere(scan, index, open, cut) : whyFirst(scan, index, afterStamp)
    if (why) {
      const chunk = noteChunk(place.start, place.end, why)
      cut.chunks.push(chunk)
      open = { chunk, bodyLine: headOf(scan, index, scan.lines.length).body, hasBody: false }
    } else if (open) {
      open.chunk.end = place.end
      open.hasBody ||= index >= open.bodyLine && scanned.kind !== 'blank'
    } else {
      addBlank(cut.chunks, place.start, place.end)
    }
  }
  return cut
}

function whyFirst(scan: Scan, index: number, afterStamp: boolean): Why | null {
  return scan.kinds[index]?.kind === 'blank' ? null : judgeFirst(scan, index, afterStamp ? 'stamp' : 'other')
}

/** Why a line below an open note begins the next one. A text without any stamp stays one draft, for the writer to split. */
function whyHere(scan: Scan, index: number, open: Open, cut: Cut): Why | null {
  const { kind } = scan.kinds[index]!
  if (kind === 'mark') return { confidence: 'sure', reason: 'marked' }
  if (kind !== 'text' || index < open.bodyLine) return null
  const verdict = judgeTitle(scan, index, { start: open.chunk.start, hasBody: open.hasBody })
  if (verdict.title && scan.hasStamp) return verdict.why
  const doubt = verdict.title ? 'undated' : verdict.doubt
  if (doubt) cut.doubts.push({ at: scan.lines[index]!.start, doubt, words: lineText(scan, index).trim() })
  return null
}

function addBlank(chunks: Chunk[], start: number, end: number): void {
  const last = chunks.at(-1)
  if (last?.kind === 'blank') last.end = end
  else chunks.push({ kind: 'blank', start, end })
}
