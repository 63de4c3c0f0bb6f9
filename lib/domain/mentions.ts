import { type FoldedText, foldForNames } from './mentions/folded-text'
import { createMatcher } from './mentions/matcher'
import { fits, type Spelling, toSpelling } from './mentions/spelling'

export type Mention<T> = { start: number; end: number; topic: T }

export type MentionFinder<T> = {
  /** The places that name a topic, in order, none inside another: `StarGAN v2` is never also `StarGAN`. */
  find(text: string): Mention<T>[]
  /**
   * `find`, and besides the head of a longer name where it is a topic and a word of its own: a Vision-aided GAN is
   * also a GAN. For counting and gathering; what draws links wants `find`, because these places overlap.
   */
  findWithHeads(text: string): Mention<T>[]
}

type Candidate<T> = Mention<T> & { spelling: Spelling }

/**
 * One pass over the text finds all names at once (Aho–Corasick), so that ten thousand notes against two thousand
 * spellings take seconds; each candidate is then held against the text for case, separators and word boundaries.
 * Give it prose: `maskNonProse` blanks URLs, code and formulas without moving anything.
 */
export function createMentionFinder<T>(topics: { topic: T; names: string[] }[]): MentionFinder<T> {
  const spellings = topics.flatMap(({ topic, names }) =>
    names.map((name) => ({ topic, spelling: toSpelling(name) })).filter(({ spelling }) => spelling.key !== ''),
  )
  const matcher = createMatcher(spellings.map(({ spelling }) => spelling.key))

  function candidates(text: string): Candidate<T>[] {
    const folded: FoldedText = foldForNames(text)
    const found: Candidate<T>[] = []
    matcher.scan(folded.characters, (pattern, last) => {
      const entry = spellings[pattern]
      if (!entry) return
      const first = last - entry.spelling.key.length + 1
      if (!fits(entry.spelling, folded, first, text)) return
      const start = folded.positions[first] ?? 0
      found.push({ start, end: (folded.positions[last] ?? 0) + 1, ...entry })
    })
    return found.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  return {
    find: (text) => outermost(candidates(text)).map(toMention),
    findWithHeads: (text) => {
      const all = candidates(text)
      const outer = outermost(all)
      return withHeads(all, outer, text).map(toMention)
    },
  }
}

/** The longest name at the leftmost place wins; whatever overlaps it is gone. */
function outermost<T>(sorted: Candidate<T>[]): Candidate<T>[] {
  const kept: Candidate<T>[] = []
  for (const candidate of sorted) {
    if (candidate.start >= (kept.at(-1)?.end ?? 0)) kept.push(candidate)
  }
  return kept
}

function withHeads<T>(all: Candidate<T>[], outer: Candidate<T>[], text: string): Candidate<T>[] {
  const byEnd = new Map(outer.map((candidate) => [candidate.end, candidate]))
  return all.filter((candidate) => {
    const whole = byEnd.get(candidate.end)
    if (!whole) return false
    if (whole === candidate) return true
    return candidate.topic !== whole.topic && candidate.start > whole.start && text[candidate.start - 1] === ' '
  })
}

function toMention<T>({ start, end, topic }: Candidate<T>): Mention<T> {
  return { start, end, topic }
}
