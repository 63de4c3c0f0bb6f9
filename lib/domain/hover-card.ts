import type { TopicKind } from './topic'

/** What is told of a link's end while the pointer or the focus rests on it. */
export type HoverCard =
  | {
      kind: 'topic'
      slug: string
      title: string
      topicKind: TopicKind
      /** Other spellings, the first few. */
      aliases: string[]
      /** Name of the topic it is a version of. */
      versionOf: string | null
      notes: number
      mentions: number
      /** What its names are in the other language, from the term bank. */
      terms: { chinese: string; english: string }[]
      text: string | null
    }
  | { kind: 'note'; slug: string; title: string; day: string; topics: string[]; text: string | null }
  | {
      kind: 'paper'
      slug: string
      title: string
      authors: string[]
      year: number | null
      venue: string | null
      /** Notes that cite one of its sources. */
      notes: number
      text: string | null
    }

/** Longest text on a card, in UTF-16 units. */
const LONGEST = 280

/** The first lines of a text, cut at a word. */
export function cardText(text: string | null | undefined): string | null {
  const plain = text?.replace(/\s+/g, ' ').trim() ?? ''
  if (plain.length <= LONGEST) return plain || null
  const cut = plain.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/\s+[\w-]*$/, '')}…`
}
