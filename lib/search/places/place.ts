import type { SearchField, SearchTier } from '../../domain/search'

/** What one word (a chunk without spaces, or a quoted phrase) of the query may meet in a text. */
export type Wanted = {
  typed: string
  /** In quotes: its words stand together and whole. */
  phrase: boolean
  /** It may go on: the last word of a query that is still being typed. */
  prefix: boolean
  /**
   * Other spellings that count, and as what: a topic's other names (alias), corrected words (typo), words that sound
   * alike (homophone). Pinyin and script variants need no list: they are found in the text. `term`: it is the other
   * side of a confirmed pair of words, as the bank has it, for all the words that were asked for together.
   */
  also: { tier: SearchTier; text: string; term?: { asked: string; side: string } }[]
  /** How its letters may be read as pinyin; null when they may not. */
  pinyin: 'full' | 'initials' | null
}

/** How a place fits the words around it: a whole word, the beginning of one, or somewhere inside one. */
export type Fit = 'whole' | 'start' | 'inside'

/** Where a wanted word stands in a text: `found` is the text between the offsets. */
export type Place = {
  start: number
  end: number
  tier: SearchTier
  fit: Fit
  typed: string
  found: string
}

/** A note as written; `body` is Markdown source, `sources` one line each, `topics` every spelling of each. */
export type Fields = { title: string; body: string; sources: string[]; topics: string[] }

/** The fields that lie in a note's body. */
export type BodyField = Extract<SearchField, 'heading' | 'body' | 'formula'>
