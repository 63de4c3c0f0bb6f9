import type { NoteRef } from '../note'

/** One formula of a topic, with every note that has it, newest first. */
export type FormulaRow = {
  tex: string
  display: boolean
  /** Set by KaTeX; null where it cannot be. */
  html: string | null
  notes: NoteRef[]
}

export type FormulasView = {
  formulas: FormulaRow[]
  /** Notes of the topic that have formulas. */
  notes: number
  /** Different formulas in all; `formulas` may hold fewer. */
  total: number
}

/** A symbol that a note's formulas use and nothing in the note explains. */
export type UnexplainedSymbol = {
  letter: string
  name: string
  /** Set by KaTeX. */
  html: string | null
  /** Notes nearby that say what it is. */
  elsewhere: NoteRef[]
}
