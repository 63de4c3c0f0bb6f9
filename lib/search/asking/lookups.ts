import { englishForms } from '../../domain/term-pairs/english-forms'
import type { TermPair } from '../../domain/term-pairs/term-pair'
import { normalizeTopicName } from '../../domain/topic-name'
import type { HanPairs } from '../bodies/sound-match'
import { homophoneKeysOf, pairKeysOf } from '../bodies/sound-match'
import type { LayeredNames } from '../names/layered-names'
import type { Clause, Query, WordsClause } from '../query/query'

/** A topic that has one of the spellings looked up. */
export type NamedTopic = { id: number; slug: string; name: string; spellings: string[] }

/** What a query must know of the notebook before it can be asked; `topics` by normalised spelling or slug. */
export type Lookups = {
  topics: ReadonlyMap<string, readonly NamedTopic[]>
  /** Confirmed pairs of words, by the folded spelling of the side that was asked for, in singular or plural. */
  terms: ReadonlyMap<string, readonly TermPair[]>
  pairs: HanPairs
  names: LayeredNames
  words: LayeredNames
  /** Whether this very word, in small letters, stands in some note. */
  isWord(word: string): boolean
}

/** A topic's name has at most so many words in a query. */
const MOST_WORDS = 6
const LONGEST_LETTERS = 40

/** Words that follow each other and are all wanted: as one they may be the name of a topic. */
export function runsOf(query: Query): WordsClause[][] {
  const runs: WordsClause[][] = [[]]
  for (const group of query.groups) {
    const [clause] = group
    if (group.length === 1 && clause?.kind === 'words' && !clause.not) runs.at(-1)?.push(clause)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 0)
}

/** The spellings under which topics must be looked up. */
export function spellingsAsked(query: Query): string[] {
  return [...new Set([...spansOf(query).map(spanKey), ...valuesOf(query)])]
}

/** Each stretch of words under the folded spelling it has, with the spellings that terms may have it under. */
export function formsAsked(query: Query): [spelling: string, form: string][] {
  const forms = spansOf(query).flatMap((span) => {
    const [key, text] = [spanKey(span), span.map(({ text: word }) => word).join(' ')]
    return englishForms(text).map((form): [string, string] => [key, normalizeTopicName(form)])
  })
  return [...new Map(forms.map((form) => [form.join('\n'), form])).values()]
}

/** Single words, and stretches of words that follow each other. */
function spansOf(query: Query): WordsClause[][] {
  const spans = runsOf(query).flatMap((run) =>
    run.flatMap((_, from) =>
      Array.from({ length: Math.min(MOST_WORDS, run.length - from) }, (_, more) =>
        run.slice(from, from + more + 1),
      ),
    ),
  )
  const words = query.groups.flat().filter((clause) => clause.kind === 'words')
  return [...spans, ...words.map((word) => [word])]
}

export function spanKey(span: readonly WordsClause[]): string {
  return normalizeTopicName(span.map(({ text }) => text).join(' '))
}

/** The keys of the pairs of characters that pinyin and homophones need. */
export function pairsAsked(query: Query): string[] {
  const words = query.groups
    .flat()
    .filter((clause) => clause.kind === 'words')
    .filter(({ phrase }) => !phrase)
  return [
    ...new Set(
      words.flatMap(({ text }) => {
        const letters = lettersOf(text)
        return letters ? pairKeysOf(letters) : soundKeys(text)
      }),
    ),
  ]
}

/** The letters of a chunk that can be pinyin, ü as v as readings have it; null when it cannot be. */
export function lettersOf(chunk: string): string | null {
  const letters = chunk.normalize('NFC').toLowerCase().replaceAll('ü', 'v')
  return letters.length <= LONGEST_LETTERS && /^[a-z][a-z']+$/.test(letters) ? letters : null
}

/** Chinese of a length that a term has. */
export function isTermLike(chunk: string): boolean {
  return /^\p{Script=Han}{2,8}$/u.test(chunk)
}

function soundKeys(chunk: string): string[] {
  return isTermLike(chunk) ? homophoneKeysOf(chunk) : []
}

function valuesOf(query: Query): string[] {
  return query.groups.flat().flatMap((clause) => (namesTopic(clause) ? [topicKey(clause.value)] : []))
}

type NamedClause = Extract<Clause, { operator: 'topic' | 'tag' | 'source' | 'host' }>
export type TopicClause = NamedClause & { operator: 'topic' | 'tag' }

export function namesTopic(clause: Clause): clause is TopicClause {
  return clause.kind === 'filter' && (clause.operator === 'topic' || clause.operator === 'tag')
}

export function topicKey(value: string): string {
  return normalizeTopicName(value)
}
