import type { FoundQuestion } from './find-questions'

/** A question as it was kept, folded. */
export type KeptQuestion = { id: number; normalized: string }

export type MatchedQuestions = {
  /** Still there, as it was or in other words. */
  same: { id: number; found: FoundQuestion }[]
  fresh: FoundQuestion[]
  /** Ids of those whose line is no more. */
  gone: number[]
}

/** What two spellings of one question share: letters and digits, without case and width. */
export function foldQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** From here on two texts are the same question in other words. */
const ALIKE = 0.5
/** A note that asks more is a list; there only the very same words are known again. */
const MOST_PAIRS = 10_000

/** Which kept question each found one is: the very same words first, then the likeliest, each only once. */
export function matchQuestions(
  kept: readonly KeptQuestion[],
  found: readonly FoundQuestion[],
): MatchedQuestions {
  const left = new Map(kept.map((one) => [one.id, one]))
  const same: MatchedQuestions['same'] = []
  const open: { found: FoundQuestion; key: string }[] = []
  const byText = new Map<string, number[]>()
  for (const { id, normalized } of kept.toReversed()) {
    const ids = byText.get(normalized) ?? []
    byText.set(normalized, ids)
    ids.push(id)
  }
  for (const one of found) {
    const key = foldQuestion(one.text)
    const id = byText.get(key)?.pop()
    if (id === undefined) open.push({ found: one, key })
    else {
      same.push({ id, found: one })
      left.delete(id)
    }
  }
  const pairs = left.size * open.length > MOST_PAIRS ? [] : likelyPairs([...left.values()], open)
  const taken = new Set<FoundQuestion>()
  for (const { id, one } of pairs) {
    if (!left.has(id) || taken.has(one)) continue
    same.push({ id, found: one })
    left.delete(id)
    taken.add(one)
  }
  const fresh = open.map(({ found: one }) => one).filter((one) => !taken.has(one))
  return { same, fresh, gone: [...left.keys()] }
}

function likelyPairs(kept: KeptQuestion[], open: { found: FoundQuestion; key: string }[]) {
  return kept
    .flatMap(({ id, normalized }) =>
      open.map(({ found, key }) => ({ id, one: found, alike: likeness(normalized, key) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
}

/** Dice's coefficient over pairs of characters, 0 to 1; 0.9 where one text begins the other. */
export function likeness(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 2) return short === long ? 1 : 0
  const [a, b] = [pairsOf(short), pairsOf(long)]
  let shared = 0
  for (const [pair, times] of a) shared += Math.min(times, b.get(pair) ?? 0)
  const dice = (2 * shared) / (short.length + long.length - 2)
  return short.length >= 6 && long.startsWith(short) ? Math.max(0.9, dice) : dice
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
