import type { QuotedPlace } from './mentions/mention-place'
import type { TopicColour, TopicKind } from './topic'

/** A topic that a note's text names. */
export type NoteMention = {
  slug: string
  name: string
  kind: TopicKind
  colour: TopicColour | null
  /** The writer has tagged the note with it too. */
  tagged: boolean
  places: number
  /** As the text writes it, each spelling once. */
  spellings: string[]
  /** Where it is named first. */
  quote: QuotedPlace
  /** Words by which the note's page finds that place; null where it is in the title. */
  words: string | null
  /** Where in the body a `[[link]]` may be made of it; null when there is no such place. */
  linkAt: [number, number] | null
}

export type NoteMentions = {
  revision: number
  items: NoteMention[]
  /** Topics that the text names and that the writer said it does not mean. */
  dismissed: { slug: string; name: string; kind: TopicKind; colour: TopicColour | null }[]
}

export const MENTION_STEPS = ['tag', 'link', 'dismiss', 'look-again'] as const
/** What becomes of a mention; `look-again` takes a dismissal back. */
export type MentionStep = (typeof MENTION_STEPS)[number]

export type MentionOutcome =
  /** `revision` is that of the note; `change` the number to take a dismissal back by. */
  | {
      ok: true
      step: MentionStep
      topic: { slug: string; name: string }
      revision: number
      change: number | null
    }
  | { ok: false; problem: MentionProblem; topic: string }

/** `moved`: the words no longer stand where they were. `no-place`: no brackets can stand there. */
export type MentionProblem =
  | 'no-topic'
  | 'not-mentioned'
  | 'not-dismissed'
  | 'moved'
  | 'no-place'
  | 'conflict'

export function sentenceOfMentionProblem(problem: MentionProblem, topic: string): string {
  switch (problem) {
    case 'no-topic':
      return `There is no topic ${topic}.`
    case 'not-mentioned':
      return `The note's text does not name ${topic}.`
    case 'not-dismissed':
      return `The mention of ${topic} was not dismissed.`
    case 'moved':
      return `The text has changed: ${topic} no longer stands at that place. Nothing was changed.`
    case 'no-place':
      return `No [[link]] can be made of ${topic} there: it stands in the title, or in another link.`
    case 'conflict':
      return 'The note was saved meanwhile and the edits overlap. Nothing was changed.'
  }
}
