import { filterMatch, topicsMatch } from '../bodies/filter-match'
import { butNot, EVERY_NOTE } from '../bodies/match-expression'
import { topicToken } from '../bodies/note-text'
import { exactMatch } from '../bodies/words-match'
import type { Wanted } from '../places/place'
import type { Clause, Query, WordsClause } from '../query/query'
import { type Demand, type Level, levelsOf, type Way } from './levels'
import { type Lookups, namesTopic, runsOf, spanKey, type TopicClause, topicKey } from './lookups'
import { type AskedWord, askWord, otherSides, otherSpellings, termWays, topicWays, way } from './word-ways'

export type Asked = {
  levels: Level[]
  /** What to look for in the notes found, one for each word that is wanted. */
  wanted: Wanted[]
  /** The plain words in order, as one text: what names are searched with. */
  text: string
  /** `topic:` and `tag:` values that no topic is called; they are left out. */
  unknown: TopicClause[]
  /** Mistyped words, and each as the notebook has it. */
  corrections: { typed: string; better: string }[]
}

const LONGEST_NAME = 6

/** A query as expressions for the full-text index, one for each rung on which something may be found. */
export function ask(query: Query, lookups: Lookups, { exactOnly = false } = {}): Asked {
  const asking = new Asking(lookups, exactOnly)
  const runs = runsOf(query)
  const inRun = new Set(runs.flat())
  for (const run of runs) asking.run(run)
  for (const group of query.groups) {
    const [first] = group
    if (first && group.length === 1 && inRun.has(first as WordsClause)) continue
    asking.group(group)
  }
  const { demands, filters, excluded, wanted, unknown, corrections } = asking
  const levels = levelsOf(demands, filters, excluded)
  return {
    levels: exactOnly ? levels.filter(({ tier }) => tier === 'exact') : levels,
    wanted,
    text: runs
      .flat()
      .map(({ text }) => text)
      .join(' '),
    unknown,
    corrections,
  }
}

class Asking {
  readonly demands: Demand[] = []
  readonly filters: string[] = []
  readonly excluded: string[] = []
  readonly wanted: Wanted[] = []
  readonly unknown: TopicClause[] = []
  readonly corrections: Asked['corrections'] = []
  constructor(
    private readonly lookups: Lookups,
    private readonly exactOnly: boolean,
  ) {}

  /** Words side by side: the longest stretches that are a topic's name are asked for as one. */
  run(run: readonly WordsClause[]): void {
    for (let from = 0; from < run.length; ) {
      const length = this.longestName(run, from)
      const span = run.slice(from, from + length)
      const words = span.map((clause) => this.word(clause))
      const parts = words.map(({ ways }) => ways).filter((ways) => ways.length > 0)
      const instead = length > 1 ? this.waysOfName(span, words) : []
      if (parts.length > 0) this.demands.push({ parts, instead })
      from += length
    }
    if (!this.exactOnly && run.length > 1 && this.demands.length > 0) this.mistypedName(run)
  }

  /** Several words that together are a topic's name or one side of a term. */
  private waysOfName(span: readonly WordsClause[], words: readonly AskedWord[]): Way[] {
    const terms = otherSides(span, this.lookups)
    for (const { wanted } of words) wanted.also.push(...terms)
    return [...topicWays(this.lookups.topics.get(spanKey(span)) ?? []), ...termWays(terms)]
  }

  group(group: readonly Clause[]): void {
    const [only] = group
    if (group.length === 1 && only) {
      if (only.not) this.excluded.push(...this.plainMatch(only))
      else this.filters.push(...this.waysOf(only).map(({ match }) => match))
      return
    }
    this.demands.push({ parts: [group.flatMap((clause) => this.waysOf(clause))], instead: [] })
  }

  private word(clause: WordsClause): AskedWord {
    const asked = askWord(clause, this.lookups, this.exactOnly)
    this.wanted.push(asked.wanted)
    const better = asked.wanted.also.find(({ tier }) => tier === 'typo')?.text
    if (better) this.corrections.push({ typed: clause.text, better })
    return asked
  }

  private waysOf(clause: Clause): Way[] {
    if (clause.kind === 'words' && !clause.not) return this.word(clause).ways
    return this.plainMatch(clause).map((match) => ({
      tier: 'exact',
      match: clause.not ? butNot(EVERY_NOTE, match) : match,
      check: false,
    }))
  }

  /** As typed and no other way: what is excluded must be what was said. */
  private plainMatch(clause: Clause): string[] {
    if (clause.kind !== 'words') {
      const topics = this.topicsOf(clause)
      return namesTopic(clause) && topics.length === 0 ? [] : [filterMatch(clause, topics)]
    }
    const match = exactMatch(clause.text, clause.phrase)
    return match === null ? [] : [match]
  }

  private topicsOf(clause: Clause): number[] {
    if (!namesTopic(clause)) return []
    const topics = this.lookups.topics.get(topicKey(clause.value)) ?? []
    if (topics.length === 0) this.unknown.push(clause)
    return topics.map(({ id }) => id)
  }

  private longestName(run: readonly WordsClause[], from: number): number {
    for (let length = Math.min(LONGEST_NAME, run.length - from); length > 1; length--) {
      const key = spanKey(run.slice(from, from + length))
      if (this.lookups.topics.has(key) || this.lookups.terms.has(key)) return length
    }
    return 1
  }

  /** `swin tranformer`: the words together may be one topic's name with a letter wrong. */
  private mistypedName(run: readonly WordsClause[]): void {
    if (this.demands.length !== run.length) return
    const text = textOf(run)
    for (const { tier, text: found, topicIds } of otherSpellings(text, this.lookups)) {
      const named = way(tier, topicsMatch(topicIds.map(topicToken)))
      if (!named) continue
      // The whole run as one demand: its words each, or the topic that all of them together nearly name.
      const [first] = this.demands
      this.demands.splice(0, this.demands.length, {
        parts: this.demands.flatMap(({ parts }) => parts),
        instead: [...(first?.instead ?? []), named],
      })
      for (const wanted of this.wanted) wanted.also.push({ tier, text: found })
      if (tier === 'typo') this.corrections.splice(0, this.corrections.length, { typed: text, better: found })
      return
    }
  }
}

function textOf(span: readonly WordsClause[]): string {
  return span.map(({ text }) => text).join(' ')
}
