import { daysOfMonth, monthOf, parseMonth } from '../../domain/day'
import type { Clause, DaysClause, Query, WordsClause } from './query'
import { writeFilter, writePhrase } from './write-filter'

/** The query in its one canonical spelling. Reading that gives the same groups. */
export function printQuery({ groups }: Pick<Query, 'groups'>): string {
  return groups.map((group) => group.map(printClause).join(' OR ')).join(' ')
}

export function printClause(clause: Clause): string {
  const text = printCondition(clause)
  if (!clause.not) return text
  // A minus before another hyphen or an arrow would be text.
  return /^[-－>]/.test(text) ? `NOT ${text}` : `-${text}`
}

function printCondition(clause: Clause): string {
  if (clause.kind === 'words') return printWords(clause)
  if (clause.kind === 'days') return `day:${printDays(clause)}`
  return writeFilter(clause.operator, clause.value)
}

function printWords({ text, phrase }: WordsClause): string {
  return phrase ? writePhrase(text) : text
}

/** The shortest text for the range: a day, a month, a year, else its two ends. */
function printDays({ from, to }: DaysClause): string {
  if (from === null || to === null) return `${from ?? ''}..${to ?? ''}`
  if (from === to) return from
  const [year, month] = [from.slice(0, 4), monthOf(from)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const whole = from === `${month}-01` && parseMonth(month) && daysOfMonth(month).at(-1) === to
  return whole ? month : `${from}..${to}`
}
