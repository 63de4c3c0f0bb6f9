import { initialOf, readingsOf } from '../text/readings'

const PAIR = /^\p{Script=Han}{2}$/u

/** The distinct pairs of Chinese characters in segmented texts, each under the first letters of all its readings. */
export function hanPairsOf(segmented: readonly string[]): [initials: string, pair: string][] {
  const pairs = new Set<string>()
  for (const text of segmented) {
    for (const token of text.split(' ')) if (token >= '\u2e80' && PAIR.test(token)) pairs.add(token)
  }
  return [...pairs].flatMap((pair) => initialsOf(pair).map((initials): [string, string] => [initials, pair]))
}

function initialsOf(pair: string): string[] {
  const [first, second] = [...pair].map((char) => [...new Set(readingsOf(char).map(initialOf))])
  return (first ?? []).flatMap((a) => (second ?? []).map((b) => a + b))
}
