/** How two topics stand in the notes they share: a tag says more than a mention. */
export type SharedNotes = { bothTagged: number; oneTagged: number; bothMentioned: number }

const WORTH = { bothTagged: 1, oneTagged: 0.5, bothMentioned: 0.25 }

/**
 * How near two topics are, from 0 to 1: what their shared notes are worth over what they would be worth if the two never
 * stood apart and always as tags (the cosine of the two). A topic that stands everywhere is near to nothing.
 */
export function neighbourWeight(shared: SharedNotes, notesOfOne: number, notesOfOther: number): number {
  const worth =
    shared.bothTagged * WORTH.bothTagged +
    shared.oneTagged * WORTH.oneTagged +
    shared.bothMentioned * WORTH.bothMentioned
  const most = Math.sqrt(notesOfOne * notesOfOther)
  return most === 0 ? 0 : Math.min(1, worth / most)
}
