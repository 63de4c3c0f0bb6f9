import type { Brief } from '../brief/brief'
import type { Day } from '../day'
import type { NoteRef } from '../note'
import type { SourceRole } from '../source'

/** The styles references can be set in: those of CSL at hand, and the Chinese standard. */
export const HANDOUT_STYLES = ['apa', 'vancouver', 'harvard1', 'gbt7714'] as const
export type HandoutStyle = (typeof HANDOUT_STYLES)[number]

/** A line of Markdown, and the same set; null where the text is all there is to set. */
export type HandoutText = { key: string; text: string; html: string | null }

/** A note as the others get it. */
export type HandoutEntry = {
  note: NoteRef
  /** Leads to the very words. */
  href: string
  gist: HandoutText
  points: (HandoutText & { under: string | null })[]
  /** Numbers of references. */
  cites: number[]
  secondHand: boolean
}

export type HandoutLine = HandoutText & {
  from: { note: NoteRef; href: string } | null
  cites: number[]
  /** Two values found for one thing: `77.1% / 76.2%`. */
  differs: string | null
}

export type HandoutReference = {
  number: number
  text: string
  /** Where it can be read; null where nobody said. */
  url: string | null
  /** The paper's own page. */
  key: string
  /** False while nobody has said what the paper is called; its identifier stands for it. */
  named: boolean
}

export type Handout = {
  meeting: NonNullable<Brief['meeting']>
  from: Day
  until: Day
  topics: { topic: { slug: string; name: string } | null; entries: HandoutEntry[] }[]
  conclusions: HandoutLine[]
  numbers: HandoutLine[]
  questions: HandoutLine[]
  agenda: HandoutLine[]
  style: HandoutStyle
  references: HandoutReference[]
  /** Pages of the web the notes cite that are of no paper. */
  links: { title: string; url: string; role: SourceRole }[]
  /** Lines that found no room on two pages; all are there when asked for. */
  leftOut: number
}
