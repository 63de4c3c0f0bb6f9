/** What two writings of one sentence share: width, case, marks and blanks folded away. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Less alike than this, a sentence is another one and not the same after an edit. */
const ALIKE = 0.55

/** How often each pair of neighbouring characters stands in a text, and how many pairs there are. */
type Pairs = { counts: Map<string, number>; total: number }

/** Share of the pairs of characters that two folded sentences have in common, 0 to 1 (Dice). */
export function likeness(one: string, other: string): number {
  return one === other ? 1 : shareOf(pairsOf(one), pairsOf(other))
}

function shareOf(one: Pairs, other: Pairs): number {
  let shared = 0
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0)
  return shared === 0 ? 0 : (2 * shared) / (one.total + other.total)
}

function pairsOf(text: string): Pairs {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, total: Math.max(0, text.length - 1) }
}

/** No pair is alike enough when one is so much longer. */
const LONGER = 2.4

/**
 * Finds what was kept of sentences again after edits: the same words where they still stand, else the likeliest sentence
 * that nothing else claims. Gives the sentence's index for each, null where it is gone.
 */
export function findAgain(kept: readonly string[], sentences: readonly string[]): (number | null)[] {
  const at = new Map<string, number>()
  sentences.forEach((sentence, index) => {
    if (!at.has(sentence)) at.set(sentence, index)
  })
  const found = kept.map((words) => at.get(words) ?? null)
  if (!found.includes(null)) return found
  const taken = new Set(found)
  const pairs = sentences.map(pairsOf)
  const likely = kept.flatMap((words, index) => (found[index] === null ? likeliest(words, pairs, index) : []))
  for (const { index, sentence } of likely.sort((a, b) => b.like - a.like)) {
    if (found[index] !== null || taken.has(sentence)) continue
    found[index] = sentence
    taken.add(sentence)
  }
  return found
}

type Likely = { index: number; sentence: number; like: number }

function likeliest(words: string, sentences: readonly Pairs[], index: number): Likely[] {
  const mine = pairsOf(words)
  return sentences.flatMap((theirs, sentence) => {
    if (theirs.total > LONGER * mine.total || mine.total > LONGER * theirs.total) return []
    const like = shareOf(mine, theirs)
    return like >= ALIKE ? [{ index, sentence, like }] : []
  })
}
