import { leadOf } from '../aspects/lead'
import type { Stretch } from '../aspects/note-blocks'
import { maskCode } from '../code-mask'
import { findTex } from '../tex-ranges'
import type { CardDraft } from './card'
import { cardKey, foldText } from './card-key'
import { findClozes, hide } from './cloze'
import { findWords, linesOf } from './note-lines'
import { sentenceAt } from './sentence-at'

const BOLD = /(\*\*|__)(?![\s*_])([^*_\n]{1,40}?)(?<![\s])\1/g
/** Letters that must stand around the hidden ones, or there is nothing to recall them by. */
const LEAST_AROUND = 5
const MOST = 40

/** Lines with bold words hidden, one card for each; names that lead a line are asked as definitions. */
export function drawClozes(body: string): CardDraft[] {
  if (!/\*\*|__/.test(body)) return []
  const masked = maskCode(body)
  let left = MOST
  return linesOf(body).flatMap((line) => {
    if (line.kind === 'heading' || left <= 0) return []
    const lead = leadOf(body, line)
    return Array.from(masked.slice(line.start, line.end).matchAll(BOLD)).flatMap((match) => {
      const start = line.start + match.index + (match[1]?.length ?? 0)
      const end = start + (match[2]?.length ?? 0)
      if (lead && start <= lead.label.end) return []
      if (left <= 0) return []
      left -= 1
      const draft = clozeOf(body, { start, end })
      return draft ? [draft] : []
    })
  })
}

/** A card that hides this stretch of a note in its line; null where nothing would be left to recall it by. */
export function clozeOf(body: string, stretch: Stretch): CardDraft | null {
  const { start, end } = aroundFormulas(body, stretch)
  if (!/[\p{L}\p{N}]/u.test(body.slice(start, end))) return null
  const context = sentenceAt(body, { start, end })
  if (start < context.start || end > context.end) return null
  let text = body.slice(context.start, context.end)
  let hidden = { start: start - context.start, end: end - context.start }
  // A mark of emphasis that is half inside would come apart.
  if (((text.slice(hidden.start, hidden.end).match(/\*\*|__/g) ?? []).length & 1) === 1) {
    const before = withoutMarks(text.slice(0, hidden.start))
    const inside = withoutMarks(text.slice(hidden.start, hidden.end))
    hidden = { start: before.length, end: before.length + inside.length }
    text = before + inside + withoutMarks(text.slice(end - context.start))
  }
  const words = foldText(text.slice(hidden.start, hidden.end))
  if (foldText(text).length - words.length < LEAST_AROUND) return null
  const isRow = /^\|.*\|$/.test(text)
  const front = isRow ? asLine(hide(text, hidden)) : hide(text, hidden)
  // Half of a brace that is no formula's would be taken for a mark.
  if (findClozes(front).length !== 1) return null
  const key = cardKey('cloze', words, foldText(text))
  return { kind: 'cloze', front, back: '', key, find: findWords(body, context) }
}

const withoutMarks = (text: string) => text.replace(/\*\*|__/g, '')

/** Cells of a row, side by side. */
function asLine(row: string): string {
  return row
    .replace(/^\||\|$/g, '')
    .replace(/\s*(?<!\\)\|\s*/g, ' · ')
    .trim()
}

/** No formula crosses a blank line, and none that is longer is looked for. */
const FAR = 3_000

function aroundFormulas(body: string, { start, end }: Stretch): Stretch {
  const text = body.slice(start, end)
  const from = Math.max(body.lastIndexOf('\n\n', start), start - FAR)
  const near = body.slice(Math.max(0, from), end + FAR)
  const trimmed = {
    start: start + (text.length - text.trimStart().length),
    end: end - (text.length - text.trimEnd().length),
  }
  const cut = findTex(near)
    .map((range) => ({ start: range.start + Math.max(0, from), end: range.end + Math.max(0, from) }))
    .filter((range) => range.start < trimmed.end && trimmed.start < range.end)
  return {
    start: Math.min(trimmed.start, ...cut.map((range) => range.start)),
    end: Math.max(trimmed.end, ...cut.map((range) => range.end)),
  }
}
