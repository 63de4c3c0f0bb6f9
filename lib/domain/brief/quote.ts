/** Longer lines are cut: nobody says them, and the note is one click away. */
const MOST = 1200
const AROUND = { before: 90, after: 60 }

/** A stretch of a note as a line of a brief, cut where a sentence or line ends should it be longer than anyone says. */
export function shortened(text: string, most = MOST): string {
  if (text.length <= most) return text
  const cut = text.slice(0, /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most)
  const end = Math.max(...['\n', '。', '！', '？', '；', '. '].map((mark) => cut.lastIndexOf(mark)))
  return `${cut.slice(0, end + 1 > most / 2 ? end + 1 : cut.length).trimEnd()}…`
}

/** A number with so much of its sentence as says what it is of; formulas are not cut in two. */
export function aroundNumber({
  before,
  written,
  after,
}: {
  before: string
  written: string
  after: string
}): string {
  const plain = !/[\\$`]/.test(before + after)
  const lead = /^\s*(?:(?:[-*+•>]|#{1,6}|\d{1,3}[.)、])\s+)*/.exec(before)?.[0].length ?? 0
  const start = before.slice(lead)
  const head = plain && start.length > AROUND.before ? fromClause(start) : start
  const tail = plain && after.length > AROUND.after ? toClause(after) : after
  return `${head}${written}${tail}`.trim()
}

const CLAUSE = /[，,；;。：:、]/g

/** The last clauses of a text that is too long, behind an ellipsis. */
function fromClause(text: string): string {
  const from = text.length - AROUND.before
  const mark = [...text.matchAll(CLAUSE)].find(({ index }) => index >= from)
  return `…${text.slice(mark ? mark.index + 1 : from).trimStart()}`
}

function toClause(text: string): string {
  const marks = [...text.matchAll(CLAUSE)].filter(({ index }) => index <= AROUND.after)
  const end = marks.at(-1)?.index ?? AROUND.after
  return `${text.slice(0, end)}…`
}
