import type { TopicKind } from '../topic'
import type { Likeness } from '../topic-likeness/likeness'

/** What Daybook may offer about topics, in the order in which it is shown; none of it happens by itself. */
export const SUGGESTION_KINDS = ['same-model', 'version-of', 'spelling', 'new-topic'] as const
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** A place in a note that speaks for an offer: the words, and a little of what stands around them. */
export type SuggestionPlace = {
  slug: string
  title: string
  day: string
  /** Empty where the note is tagged with it and its text does not name it. */
  before: string
  words: string
  after: string
}

export type OfferedTopic = { slug: string; name: string; notes: number; places: SuggestionPlace[] }

type Base = {
  /** What is offered, folded: the same offer is known again by it. */
  key: string
}

export type Suggestion =
  /** Two topics that may be one; `from` has fewer notes. */
  | (Base & {
      kind: 'same-model'
      why: Likeness
      names: [string, string]
      from: OfferedTopic
      into: OfferedTopic
    })
  /** `ancestor` is null where no topic has its name yet: it would be made. */
  | (Base & {
      kind: 'version-of'
      version: OfferedTopic
      ancestor: OfferedTopic | null
      ancestorName: string
    })
  /** A name in the notes that looks like another spelling of a topic, or that a bracket equates with it. */
  | (Base & {
      kind: 'spelling'
      why: Likeness | 'pair'
      name: string
      like: string
      topic: { slug: string; name: string }
      notes: number
      places: SuggestionPlace[]
    })
  | (Base & {
      kind: 'new-topic'
      name: string
      /** Another name that a bracket gives it. */
      alias: string | null
      why: 'repeated' | 'title' | 'pair'
      guess: TopicKind
      versionOf: { slug: string; name: string } | null
      times: number
      notes: number
      places: SuggestionPlace[]
    })

export type SuggestionCounts = Record<SuggestionKind, number>
