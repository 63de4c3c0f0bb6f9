import Fuse from 'fuse.js/basic'
import { plainWord } from './operators'

/** Longer input is a pasted text, and near to nothing. */
const LONGEST_TYPED = 64
/** Two slips in five letters still find a word. */
const LOOSENESS = 0.4

/**
 * The candidates that may be meant, best first: those that begin with what is typed, then those that contain it; where
 * there are none, those within some typing errors. For sets of up to a few thousand short texts.
 */
export function nearest(typed: string, candidates: readonly string[], limit: number): string[] {
  const word = plainWord(typed)
  if (word === '') return candidates.slice(0, limit)
  if (word.length > LONGEST_TYPED) return []
  const entries = [...new Set(candidates)].map((text) => ({ text, word: plainWord(text) }))
  const holding = entries.filter((entry) => entry.word.includes(word))
  if (holding.length > 0) {
    const starts = (entry: { word: string }) => entry.word.startsWith(word)
    const ranked = [...holding.filter(starts), ...holding.filter((entry) => !starts(entry))]
    return ranked.slice(0, limit).map(({ text }) => text)
  }
  const fuse = new Fuse(entries, { keys: ['word'], threshold: LOOSENESS, ignoreLocation: true })
  return fuse.search(word, { limit }).map(({ item }) => item.text)
}
