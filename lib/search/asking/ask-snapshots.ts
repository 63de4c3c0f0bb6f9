import { filterMatch } from '../bodies/filter-match'
import { allOf, anyOf, butNot } from '../bodies/match-expression'
import { exactMatch, scriptMatch } from '../bodies/words-match'
import type { Wanted } from '../places/place'
import type { Clause, Query, WordsClause } from '../query/query'
import { type Lookups, namesTopic, topicKey } from './lookups'

/** A query as an expression over saved copies; `notes` is one over the notes of which one must cite the copy's source. */
export type AskedSnapshots = { match: string; notes: string | null }

/**
 * What is asked of saved copies: every word, as typed, in other characters or by a topic's other names; filters choose
 * among the notes that cite them. Null where no word is wanted, or a word and a filter stand as one another's choice.
 */
export function askSnapshots(
  query: Query,
  wanted: readonly Wanted[],
  lookups: Lookups,
): AskedSnapshots | null {
  const words: string[] = []
  const excluded: string[] = []
  const filters: string[] = []
  for (const group of query.groups) {
    const [only] = group
    const said = group.filter((clause) => clause.kind === 'words')
    if (said.length === 0) {
      const notes = group.flatMap((clause) =>
        clause.kind === 'words' || clause.not ? [] : [matchOfNotes(clause, lookups)],
      )
      if (notes.length < group.length) return null
      filters.push(anyOf(notes) ?? '')
    } else if (said.length < group.length) return null
    else if (only?.not && group.length === 1) excluded.push(exactMatch(said[0]?.text ?? '') ?? '')
    else if (said.some(({ not }) => not)) return null
    else words.push(anyOf(said.map((word) => wordMatch(word, wanted))) ?? '')
  }
  const match = allOf(words.filter(Boolean))
  if (match === null) return null
  return { match: butNot(match, anyOf(excluded.filter(Boolean))), notes: allOf(filters.filter(Boolean)) }
}

function wordMatch({ text, phrase }: WordsClause, wanted: readonly Wanted[]): string | null {
  const names = wanted
    .filter(({ typed }) => typed === text)
    .flatMap(({ also }) => also.filter(({ tier }) => tier === 'alias'))
  return anyOf([
    exactMatch(text, phrase),
    scriptMatch(text, phrase),
    ...names.map((name) => exactMatch(name.text, true)),
  ])
}

function matchOfNotes(clause: Exclude<Clause, WordsClause>, lookups: Lookups): string {
  const topics = namesTopic(clause) ? (lookups.topics.get(topicKey(clause.value)) ?? []) : []
  return filterMatch(
    clause,
    topics.map(({ id }) => id),
  )
}
