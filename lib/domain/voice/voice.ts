/** Whose words a sentence is made of: the writer's own, or those of a paper, page or abstract pasted in. */
export const VOICES = ['own', 'theirs'] as const
export type Voice = (typeof VOICES)[number]

/** A sentence of a note's body, at `start` up to `end`. */
export type VoicedSentence = {
  text: string
  start: number
  end: number
  voice: Voice
  /** The rule that decided, as the note's page explains it; `label` is the writer's own word. */
  why: 'label' | 'lead' | 'opinion' | 'snapshot' | 'abstract' | 'quotation' | 'press' | 'language' | 'default'
}
