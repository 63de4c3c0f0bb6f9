import type { HanGrams } from './han-grams'
import type { HashBuckets } from './hash-buckets'
import type { NameEntries } from './name-entries'
import type { NameTexts } from './name-texts'
import type { Postings } from './postings'
import type { Sounds } from './sounds'
import type { Vocabulary } from './vocabulary'

/** Everything an index holds; nothing in it changes once it is made. */
export type NameData = {
  texts: NameTexts
  entries: NameEntries
  /** Words, parts of words and signs. */
  vocabulary: Vocabulary
  /** The names that hold a term as a word or between hyphens, as a part of a word, and those that begin with it. */
  wordNames: Postings
  partNames: Postings
  firstNames: Postings
  /** Terms by their spellings with a letter left out. */
  deletions: HashBuckets
  /** Terms by their first letter and consonants. */
  skeletons: HashBuckets
  /** Terms by two letters side by side. */
  grams: Postings
  han: HanGrams
  sounds: Sounds
  /** Names by the first letters of three syllables. */
  initials: Postings
  /** Names by their text without separators. */
  wholes: HashBuckets
}
