/** Time it takes to think and to press a key, whatever the card says. */
const THINKING = 5
/** Reading to oneself: Chinese characters and other words a second. */
const CHARACTERS = 5
const WORDS = 3.5
/** A formula is looked at, not read: each counts as so many words. */
const FORMULA = 4
const LEAST = 6
const MOST = 90

/** No card takes less, however quick its answers were. */
export const LEAST_SECONDS = 2

/** Answers that took longer are thought to have been interrupted; times are not kept beyond it. Milliseconds. */
export const LONGEST_ANSWER = 2 * 60 * 1000

/** Seconds from question to answer, by what there is to read. */
export function secondsToRead(front: string, back: string): number {
  let formulas = 0
  const text = `${front}\n${back}`.replace(/\$\$[^$]+\$\$|\$[^$\n]+\$|\\\(.+?\\\)|\\\[[\s\S]+?\\\]/g, () => {
    formulas += 1
    return ' '
  })
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*/gu)?.length ?? 0
  const reading = characters / CHARACTERS + (words + formulas * FORMULA) / WORDS
  return Math.min(MOST, Math.max(LEAST, THINKING + reading))
}

/**
 * Seconds a card will take: as long as its own answers took, once there are two; and the likelier it is forgotten, the
 * likelier it is asked twice. `recall` is 0 for a card nobody has answered.
 */
export function secondsToRehearse(
  card: { front: string; back: string; answers: number; took: number },
  recall: number,
): number {
  const once =
    card.answers >= 2 ? Math.min(LONGEST_ANSWER, card.took) / 1000 : secondsToRead(card.front, card.back)
  return Math.max(LEAST_SECONDS, once * (2 - recall))
}
