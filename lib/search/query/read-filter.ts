import type { Day } from '../../domain/day'
import type { QueryProblem } from '../../domain/search'
import { DAY_WORDS } from './day-words'
import { nearest } from './nearest'
import { closedValue, languageOf, listedValues } from './operators'
import type { Clause, ClosedClause } from './query'
import { readDays } from './read-days'
import type { FilterPiece } from './scan-query'
import { hostOf, nameOf } from './values'
import { writeValue } from './write-filter'

const MOST_SUGGESTIONS = 3

/** What a filter asks for, or why it asks for nothing. */
export function readFilter(text: string, piece: FilterPiece, today: Day): Clause | QueryProblem {
  const { operator, not, start, end } = piece
  const place = { not, start, end }
  switch (operator) {
    case 'topic':
    case 'tag':
    case 'source':
    case 'host': {
      const value = operator === 'host' ? hostOf(piece.value) : nameOf(piece)
      return value === '' ? missingValue(text, piece) : { kind: 'filter', operator, value, ...place }
    }
    case 'role':
    case 'has':
    case 'is': {
      if (piece.value === '') return missingValue(text, piece)
      const value = closedValue(operator, piece.value)
      if (!value) return unknownValue(text, piece)
      return { kind: 'filter', operator, value, ...place } as ClosedClause
    }
    case 'day':
    case 'before':
    case 'after': {
      if (piece.value === '') return missingValue(text, piece)
      const days = readDays(operator, piece.value, today)
      return days ? { kind: 'days', ...days, ...place } : noDate(text, piece, today)
    }
  }
}

function missingValue(text: string, piece: FilterPiece): QueryProblem {
  return problem('missing-value', text, piece, listedValues(piece.operator, languageOf(head(text, piece))))
}

/** The values that look like what was typed; all of them when none does. */
function unknownValue(text: string, piece: FilterPiece): QueryProblem {
  const { operator, value } = piece
  const language = languageOf(head(text, piece) + value)
  const values = listedValues(operator, language)
  const near = nearest(value, values, MOST_SUGGESTIONS)
  return problem('unknown-value', text, piece, near.length > 0 ? near : values)
}

/** The word for a day that was mistyped, or as much of the figures as is a date: `2022-02-30` lies in `2022-02`. */
function noDate(text: string, piece: FilterPiece, today: Day): QueryProblem {
  const figures = /^(\d{4})(?:\D+(\d{1,2})|\d{4}$)/.exec(piece.value.normalize('NFKC'))
  if (figures) {
    const [, year = '', month = ''] = figures
    const parts = [`${year}-${month.padStart(2, '0')}`, year]
    const part = parts.find((candidate) => readDays('day', candidate, today))
    return problem('no-date', text, piece, part ? [part] : [])
  }
  const words = DAY_WORDS.map((word) => word[languageOf(piece.value)])
  return problem('no-date', text, piece, nearest(piece.value, words, MOST_SUGGESTIONS))
}

function problem(
  code: QueryProblem['code'],
  text: string,
  piece: FilterPiece,
  values: string[],
): QueryProblem {
  const { bodyStart, end } = piece
  const suggestions = values.map((value) => head(text, piece) + writeValue(piece.operator, value))
  return { code, start: bodyStart, end, text: text.slice(bodyStart, end), suggestions }
}

/** The operator and its colon as typed. */
function head(text: string, { bodyStart, valueStart }: FilterPiece): string {
  return text.slice(bodyStart, valueStart)
}
