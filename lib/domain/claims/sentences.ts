import type { TextRange } from '../finding'

const SENTENCE_END = /[。！？!?\n]|\.(?=\s+\p{L})|\.(?=\p{Script=Han})/gu
/** A comma between digits belongs to the number. */
const CLAUSE_END = /[，；;、|]|,(?!\d)/g

/** The sentences of a text, ends included, by place. A line is never part of the next. */
export function sentencesOf(text: string): TextRange[] {
  return cut(text, SENTENCE_END).flatMap((range) => shorten(text, range))
}

/** Longest stretch that counts as one sentence: what is looked for around a number must not grow with the line. */
const LONGEST = 600

function shorten(text: string, { start, end }: TextRange): TextRange[] {
  if (end - start <= LONGEST) return [{ start, end }]
  const pieces: TextRange[] = []
  let from = start
  for (const clause of clausesOf(text, { start, end })) {
    if (clause.end - from > LONGEST && clause.start > from) {
      pieces.push({ start: from, end: clause.start })
      from = clause.start
    }
    for (; clause.end - from > LONGEST; from += LONGEST) pieces.push({ start: from, end: from + LONGEST })
  }
  return from < end ? [...pieces, { start: from, end }] : pieces
}

/** The clauses of a stretch of text, places counted in the text. */
export function clausesOf(text: string, { start, end }: TextRange): TextRange[] {
  return cut(text.slice(start, end), CLAUSE_END).map((clause) => ({
    start: clause.start + start,
    end: clause.end + start,
  }))
}

function cut(text: string, ends: RegExp): TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length
    if (
      match[0] === '.' &&
      /\b(?:e\.g|i\.e|et al|Fig|Tab|Tbl|Eq|Sec|vs|approx|cf)$/.test(text.slice(start, match.index))
    )
      continue
    ranges.push({ start, end })
    start = end
  }
  if (start < text.length) ranges.push({ start, end: text.length })
  return ranges
}

/** Without the marks and spaces of a list around it. */
export function trimmed(text: string, { start, end }: TextRange): TextRange {
  const stretch = text.slice(start, end)
  const lead = /^\s*(?:[-*+>]\s+|#{1,6}\s+|\d{1,2}[.)、]\s+)*/.exec(stretch)?.[0].length ?? 0
  const tail = /\s*$/.exec(stretch)?.[0].length ?? 0
  return { start: Math.min(start + lead, end), end: Math.max(start + lead, end - tail) }
}
