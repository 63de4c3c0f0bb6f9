/** So many words, or Chinese characters, in the same order are not met by chance. */
const RUN = 5
/** A shorter sentence may stand anywhere. */
const LEAST = 8
/** Characters of a text; a saved book is not walked to its end for one note. */
const MOST_READ = 1_000_000
const TOKENS = /\p{Script=Han}|[\p{L}\p{N}]+/gu

/**
 * What share of each sentence's runs of five words stands in one of the texts, 0 to 1. The texts may be long: they are
 * walked once, and only the runs of the sentences are held.
 */
export function shareFound(sentences: readonly string[], texts: readonly string[]): number[] {
  if (texts.length === 0) return sentences.map(() => 0)
  const runs = sentences.map((sentence) => runsOf(tokensOf(sentence)))
  const wanted = new Set(runs.flat())
  const met = new Set<string>()
  for (const text of texts) {
    const tokens = tokensOf(text.slice(0, MOST_READ))
    for (let at = 0; at + RUN <= tokens.length; at += 1) {
      const run = tokens.slice(at, at + RUN).join(' ')
      if (wanted.has(run)) met.add(run)
    }
  }
  return runs.map((of) => (of.length === 0 ? 0 : of.filter((run) => met.has(run)).length / of.length))
}

function tokensOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(TOKENS) ?? []
}

function runsOf(tokens: string[]): string[] {
  if (tokens.length < LEAST) return []
  const runs: string[] = []
  for (let at = 0; at + RUN <= tokens.length; at += 1) runs.push(tokens.slice(at, at + RUN).join(' '))
  return runs
}
