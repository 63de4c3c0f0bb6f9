import { nearest } from './nearest'
import { languageOf, listedValues, OPERATORS, operatorInfo } from './operators'
import type { Operator } from './query'
import { clipQuery, type FilterPiece, type Piece, scanQuery } from './scan-query'
import { writeValue } from './write-filter'

/** What could be completed at the caret. `typed` is what stands before it; `start` to `end` is what a suggestion replaces. */
export type Completion = {
  text: string
  kind: 'operator' | 'value' | null
  operator: Operator | null
  typed: string
  start: number
  end: number
}

/** `label` is the operator's name or the value; `text` the whole new query, with the caret behind what was written. */
export type Suggestion = { label: string; operator: Operator; text: string; caret: number }

/** Names from the notebook, the most used first. */
type KnownValues = { topics: readonly string[]; hosts: readonly string[] }

/** In a phrase, and before a word, nothing is completed. At the start of a new word `typed` is empty. */
export function completionAt(text: string, caret: number): Completion {
  const at = Math.max(0, Math.min(caret, text.length))
  const nothing = { text, kind: null, operator: null, typed: '', start: at, end: at }
  const piece = scanQuery(clipQuery(text)).find(({ start, end }) => start < at && at <= end)
  if (!piece) {
    const isFresh = /(?:^|\s)[-－]?$/.test(text.slice(0, at)) && !/^\S/.test(text.slice(at))
    return isFresh ? { ...nothing, kind: 'operator' } : nothing
  }
  if (piece.kind === 'filter' && at >= piece.valueStart) return { ...nothing, ...valueAt(text, piece, at) }
  if (piece.kind === 'words' && piece.quoted) return nothing
  return { ...nothing, kind: 'operator', ...operatorAt(text, piece, at) }
}

/** The best suggestions for a completion, at most `limit`. */
export function suggest(completion: Completion, known: KnownValues, limit: number): Suggestion[] {
  if (completion.kind === 'operator') return suggestOperators(completion, limit)
  if (completion.kind === 'value') return suggestValues(completion, known, limit)
  return []
}

function operatorAt(text: string, piece: Piece, at: number) {
  const start = Math.min(piece.kind === 'connective' ? piece.start : piece.bodyStart, at)
  // In the name of a filter the value behind it stays.
  const end = piece.kind === 'filter' ? piece.valueStart : piece.end
  return { typed: text.slice(start, at), start, end }
}

function valueAt(text: string, piece: FilterPiece, at: number): Partial<Completion> {
  const { operator, quoted, closed, valueStart, end } = piece
  const isBehindQuote = quoted && closed && at === end
  if (isBehindQuote) return {}
  const typed = text.slice(valueStart, at).replace(/^["＂“”]/, '')
  // An open quotation runs to the end of the text; what stands behind the caret was not typed for it.
  return { kind: 'value', operator, typed, start: valueStart, end: closed ? end : at }
}

/** A name must begin as typed: most words are no operators, and a near one would be offered for many of them. */
function suggestOperators(completion: Completion, limit: number): Suggestion[] {
  const { text, typed, start, end } = completion
  const language = languageOf(typed)
  const word = typed.normalize('NFKC').toLowerCase()
  return OPERATORS.filter(({ name, alias, also }) =>
    [name, alias, ...also].some((spelling) => spelling.startsWith(word)),
  )
    .slice(0, limit)
    .map(({ name, alias }) => {
      const written = `${language === 'zh' ? alias : name}:`
      return {
        label: written,
        operator: name,
        text: text.slice(0, start) + written + text.slice(end),
        caret: start + written.length,
      }
    })
}

function suggestValues(completion: Completion, known: KnownValues, limit: number): Suggestion[] {
  const { operator, text, typed, start, end } = completion
  if (!operator) return []
  const candidates = candidatesFor(completion, operator, known)
  return nearest(typed, candidates, limit).map((value) => {
    const rest = text.slice(end).trimStart()
    const head = `${text.slice(0, start)}${writeValue(operator, value)} `
    return { label: value, operator, text: head + rest, caret: head.length }
  })
}

function candidatesFor({ text, typed, start }: Completion, operator: Operator, known: KnownValues) {
  const { values } = operatorInfo(operator)
  if (values === 'topics') return known.topics
  if (values === 'hosts' || values === 'sources') return known.hosts
  // In the language of the value, or of the operator while there is no value.
  const name = /\p{L}+[:：]$/u.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? ''
  return listedValues(operator, languageOf(typed === '' ? name : typed))
}
