import { normalizeTopicName } from '../topic-name'

/** A Chinese and an English word for one thing. */
export type TermPair = { chinese: string; english: string }

/** A confirmed one. `note` is the one it was found in; null when it was added by hand or the note is no more. */
export type StoredTerm = TermPair & {
  id: number
  note: { slug: string; title: string } | null
  createdAt: string
}

/** Where a text sets the two side by side; counted in that text. */
export type FoundPair = TermPair & { start: number; end: number }

/**
 * What is the same for every spelling of a pair, case and plural of its English side included. Cut shorter than any
 * singular is (`databa`), since `databases` does not say whether it comes of `database` or of `databas`.
 */
export function pairKey({ chinese, english }: TermPair): string {
  const folded = normalizeTopicName(english)
  const stem = folded.replace(/ies$/, 'y').replace(/(?:e?s|e)+$/, '')
  return `${normalizeTopicName(chinese)}=${stem || folded}`
}
