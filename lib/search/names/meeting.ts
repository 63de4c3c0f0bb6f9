/** How a query met a name, strongest first. */
export const MATCHES = ['exact', 'script', 'pinyin', 'typo', 'homophone'] as const
export type NameMatch = (typeof MATCHES)[number]

// Their places in that list, by which they are compared.
export const EXACT = 0
export const SCRIPT = 1
export const PINYIN = 2
export const TYPO = 3
export const HOMOPHONE = 4

/** How much of a word was met, best first; numbers between them grade what is alike. */
export const WHOLE_NAME = 8
export const WHOLE_TERM = 5
/** A word that stands divided otherwise than it was typed: `resnet-50`, `ResNet 50`. */
export const DIVIDED = 4.7
export const TERM_START = 3
export const INSIDE_WORD = 2
export const INSIDE_TERM = 1

/** Where and how one word of the query met a name. */
export type Meeting = {
  /** Place in `MATCHES`. */
  match: number
  /** How much of what stands there was met: one of the grades above. */
  grade: number
  /** 1 when nothing is wrong, less the more is. */
  quality: number
  /** From where to where in the name. */
  start: number
  end: number
}

export function noMeeting(): Meeting {
  return { match: EXACT, grade: 0, quality: 1, start: 0, end: 0 }
}
