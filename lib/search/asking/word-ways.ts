import { SEARCH_TIERS, type SearchTier } from '../../domain/search'
import { englishForms } from '../../domain/term-pairs/english-forms'
import { normalizeTopicName } from '../../domain/topic-name'
import { topicsMatch } from '../bodies/filter-match'
import { allOf } from '../bodies/match-expression'
import { topicToken } from '../bodies/note-text'
import { homophoneMatch, type SoundMatch, soundMatch, soundOf } from '../bodies/sound-match'
import { exactMatch, scriptMatch } from '../bodies/words-match'
import { isGlossaryTerm, soundalikes } from '../homophones/glossary'
import type { FoundName } from '../names/layered-names'
import type { Wanted } from '../places/place'
import type { WordsClause } from '../query/query'
import { foldText } from '../text/fold'
import type { Way } from './levels'
import { isTermLike, type Lookups, lettersOf, type NamedTopic, spanKey } from './lookups'

export type AskedWord = { ways: Way[]; wanted: Wanted }

/** Names looked at for one word, and other spellings of it that a query then asks for on each rung. */
const NAMES_READ = 24
const WORDS_READ = 8
const MOST_SPELLINGS = 6
/** Shorter words have too many neighbours. */
const SHORTEST_TYPO = 3
const MOST_SPLITS = 3

/** All the ways in which one word of a query may be met in a note; with `exactOnly` those that cost no thought. */
export function askWord(clause: WordsClause, lookups: Lookups, exactOnly: boolean): AskedWord {
  const { text, phrase } = clause
  const topics = lookups.topics.get(spanKey([clause])) ?? []
  const terms = otherSides([clause], lookups)
  const isLiteral = phrase || exactOnly
  const others = isLiteral ? [] : otherSpellings(text, lookups)
  const splits = isLiteral ? [] : splitSpellings(text, lookups)
  const ways = [
    way('exact', exactMatch(text, phrase)),
    ...topicWays(topics),
    ...termWays(terms),
    way('script', scriptMatch(text, phrase)),
    ...others.flatMap(({ tier, text: other, topicIds }) => [
      way(tier, exactMatch(other, true)),
      way(tier, topicsMatch(topicIds.map(topicToken))),
    ]),
    ...(isLiteral ? [] : soundWays(text, lookups)),
    ...splits.map((split) =>
      way('typo', allOf(split.split(' ').map((half) => exactMatch(half, true))), true),
    ),
  ]
  const also = [
    ...topics.flatMap(({ spellings }) => spellings).map((name) => ({ tier: 'alias' as const, text: name })),
    ...terms,
    ...others.map(({ tier, text: other }) => ({ tier, text: other })),
    ...splits.map((split) => ({ tier: 'typo' as const, text: split })),
  ]
  const letters = phrase ? null : lettersOf(text)
  return {
    ways: ways.filter((found): found is Way => found !== null),
    wanted: {
      typed: text,
      phrase,
      prefix: !phrase,
      also: also.filter((spelling) => foldText(spelling.text) !== foldText(text)),
      pinyin: letters ? soundOf(letters) : null,
    },
  }
}

/** A note that has a topic is found by all names of the topic. */
export function topicWays(topics: readonly NamedTopic[]): Way[] {
  const named = way('alias', topicsMatch(topics.map(({ id }) => topicToken(id))))
  return named ? [named] : []
}

type OtherSide = Required<Wanted['also'][number]>

/** What stands across from these words in the bank of terms, the English in singular and plural. */
export function otherSides(span: readonly WordsClause[], { terms }: Pick<Lookups, 'terms'>): OtherSide[] {
  const key = spanKey(span)
  const asked = span.map(({ text }) => text).join(' ')
  const sides = (terms.get(key) ?? []).flatMap(({ chinese, english }) => [
    { text: chinese, side: chinese },
    ...englishForms(english).map((text) => ({ text, side: english })),
  ])
  return sides
    .filter(({ text }) => normalizeTopicName(text) !== key)
    .map(({ text, side }) => ({ tier: 'alias', text, term: { asked, side } }))
}

export function termWays(sides: readonly OtherSide[]): Way[] {
  return sides.flatMap(({ text }) => way('alias', exactMatch(text, true)) ?? [])
}

export function way(tier: SearchTier, match: string | null, check = false): Way | null {
  return match === null ? null : { tier, match, check }
}

export type OtherSpelling = { tier: SearchTier; text: string; topicIds: number[] }

/** What the notebook's names and words hold that is nearly the word; the nearest first on each rung. */
export function otherSpellings(typed: string, { names, words }: Lookups): OtherSpelling[] {
  const found = new Map<string, OtherSpelling>()
  const add = (tier: SearchTier, text: string, topicId: number | null) => {
    const key = `${tier} ${foldText(text)}`
    const known = found.get(key)
    if (known && topicId !== null) known.topicIds.push(topicId)
    if (!known && countOf(found, tier) < MOST_SPELLINGS)
      found.set(key, { tier, text, topicIds: topicId === null ? [] : [topicId] })
  }
  for (const hit of names.search(typed, NAMES_READ)) {
    const tier = hit.match === 'exact' ? infixTier(hit.found, typed) : hit.match
    const whole = isWholeName(hit, typed)
    const isTopic = whole && (hit.kind === 'topic' || hit.kind === 'alias')
    if (tier && !(tier === 'typo' && isShortHan(typed)))
      add(tier, whole ? hit.text : hit.found, isTopic ? hit.ref : null)
  }
  if (isLatinWord(typed)) {
    for (const hit of words.search(typed, WORDS_READ)) {
      const tier = hit.match === 'exact' ? infixTier(hit.found, typed) : hit.match
      if (tier === 'typo') add(tier, hit.found, null)
    }
  }
  for (const term of isTermLike(typed) ? soundalikes(typed) : []) add('homophone', term, null)
  return [...found.values()].sort((a, b) => SEARCH_TIERS.indexOf(a.tier) - SEARCH_TIERS.indexOf(b.tier))
}

/** Whether nothing is left of the name when the words have met it: `found` is of the weakest word alone. */
function isWholeName({ whole, found, text }: FoundName, typed: string): boolean {
  if (whole || foldText(found) === foldText(text)) return true
  const words = (name: string) => name.trim().split(/\s+/).length
  return words(typed) > 1 && words(typed) === words(text) && Math.abs(typed.length - text.length) <= 2
}

/** Of three Chinese characters two are no likeness: half the notebook has them. */
function isShortHan(typed: string): boolean {
  return /^\p{Script=Han}{1,3}$/u.test(typed)
}

function isLatinWord(typed: string): boolean {
  return typed.length >= SHORTEST_TYPO && /^[a-z0-9]+([-_.'][a-z0-9]+)*$/i.test(typed)
}

/** `bigbenchlite` for BIG-bench Lite: two words of the notebook with nothing between them. */
function splitSpellings(typed: string, { isWord }: Lookups): string[] {
  const word = typed.toLowerCase()
  if (!/^[a-z0-9]{5,40}$/.test(word)) return []
  const cuts = Array.from({ length: word.length - 5 }, (_, at) => at + 3)
  return cuts
    .filter((at) => isWord(word.slice(0, at)) && isWord(word.slice(at)))
    .slice(0, MOST_SPLITS)
    .map((at) => `${word.slice(0, at)} ${word.slice(at)}`)
}

/** What begins otherwise has the word inside it: not as typed, and near enough to be offered. */
function infixTier(found: string, typed: string): 'typo' | null {
  const [whole, part] = [foldText(found), foldText(typed)]
  return whole.startsWith(part) || /\p{Script=Han}/u.test(part) || part.length < SHORTEST_TYPO ? null : 'typo'
}

function countOf(found: ReadonlyMap<string, OtherSpelling>, tier: SearchTier): number {
  return [...found.values()].filter((spelling) => spelling.tier === tier).length
}

function soundWays(text: string, { pairs, names }: Lookups): (Way | null)[] {
  const letters = lettersOf(text)
  if (letters) return [soundWay('pinyin', soundMatch(letters, pairs))]
  if (!isTermLike(text) || !(isGlossaryTerm(text) || isName(text, names))) return []
  return [soundWay('homophone', homophoneMatch(text, pairs))]
}

function soundWay(tier: SearchTier, sound: SoundMatch | null): Way | null {
  return sound && { tier, ...sound }
}

/** Words that sound alike are looked for only where a term is meant: every common word has dozens. */
function isName(text: string, names: Lookups['names']): boolean {
  return names.search(text, 1, { weakest: 'script' }).some(({ match }) => match === 'exact')
}
