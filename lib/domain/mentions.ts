import { foldForNames } from './mentions/folded-text'
import { createMatcher } from './mentions/matcher'
import { fits, toSpelling } from './mentions/spelling'

type Mention<T> = { start: number; end: number; topic: T }

export type MentionFinder<T> = {
  /** The places that name a topic, in order, none inside another: `StarGAN v2` is never also `StarGAN`. */
  find(text: string): Mention<T>[]
}

/**
 * One pass over the text finds all names at once (Aho–Corasick), so that ten thousand notes against two thousand
 * spellings take a second or two; each candidate is then held against the text for case, separators and word
 * boundaries. Give it prose: `maskNonProse` blanks URLs, code and formulas without moving anything.
 */
export function createMentionFinder<T>(topics: { topic: T; names: string[] }[]): MentionFinder<T> {
  const entries = topics
    .flatMap(({ topic, names }) => names.map((name) => ({ topic, spelling: toSpelling(name) })))
    .filter(({ spelling }) => spelling.key.length > 0)
  const matcher = createMatcher(entries.map(({ spelling }) => spelling.key))

  return {
    find(text) {
      const folded = foldForNames(text)
      const candidates: Mention<T>[] = []
      matcher.scan(folded, (pattern, last) => {
        const entry = entries[pattern]
        if (!entry) return
        const first = last - entry.spelling.key.length + 1
        if (!fits(entry.spelling, folded, first, text)) return
        const [start = 0, end = 0] = [folded.positions[first], folded.positions[last]]
        candidates.push({ start, end: end + 1, topic: entry.topic })
      })
      return outermost(candidates)
    },
  }
}

/** The longest name at the leftmost place wins; whatever overlaps it is gone. */
function outermost<T>(candidates: Mention<T>[]): Mention<T>[] {
  const kept: Mention<T>[] = []
  for (const candidate of candidates.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate)
  }
  return kept
}
