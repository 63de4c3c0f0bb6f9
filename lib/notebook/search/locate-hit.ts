import type { FoundNote } from '../../db/search-reads'
import {
  SEARCH_FIELDS,
  SEARCH_TIERS,
  type SearchField,
  type SearchMatch,
  type SearchTier,
} from '../../domain/search'
import { isTermLike } from '../../search/asking/lookups'
import { soundalikesIn } from '../../search/homophones/soundalikes-in'
import { type Located, locate } from '../../search/places/locate'
import type { Wanted } from '../../search/places/place'

export type LocatedHit = Omit<Located, 'matches'> & {
  matches: SearchMatch[]
  /** Whether every word was met, and not all of them as typed: those notes stand on the rungs above. */
  isMet: boolean
  /** The lightest of the fields in which the words were met. */
  field: SearchField
}

/** Where in a note that stands on this rung the words were met; what is weaker than the rung is left aside. */
export function locateHit(note: FoundNote, wanted: readonly Wanted[], tier: SearchTier): LocatedHit {
  const { matches, title, body } = locate(note, withSoundalikes(note, wanted, tier))
  const rung = SEARCH_TIERS.indexOf(tier)
  const isStrong = (match: { tier: SearchTier }) => SEARCH_TIERS.indexOf(match.tier) <= rung
  const strong = matches.filter((match) => match !== null).filter(isStrong)
  return {
    matches: strong,
    isMet: strong.length === matches.length && strong.some((match) => match.tier !== 'exact'),
    field: lightest(strong),
    title: title.filter(isStrong),
    body: body.filter(isStrong),
  }
}

/** Words that sound alike are known only by looking: the note's own text has them. */
function withSoundalikes({ title, body }: FoundNote, wanted: readonly Wanted[], tier: SearchTier): Wanted[] {
  if (tier !== 'homophone') return [...wanted]
  return wanted.map((word) => {
    if (word.phrase || !isTermLike(word.typed)) return word
    const found = soundalikesIn(`${title}\n${body}`, word.typed)
    return { ...word, also: [...word.also, ...found.map((text) => ({ tier: 'homophone' as const, text }))] }
  })
}

function lightest(matches: readonly SearchMatch[]): SearchField {
  const places = matches.map(({ field }) => SEARCH_FIELDS.indexOf(field))
  return SEARCH_FIELDS[Math.max(...places)] ?? 'topic'
}
