import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { contextOf, type NoteContext, type NoteFile, report } from '../note-context'
import { createTypesetter, type Typeset } from './typeset'

/** Beyond this many formulas in one note the rest is shown as TeX: their markup would weigh more than the text. */
export const MOST_FORMULAS = 2000

/**
 * Sets formulas with KaTeX, behind the sanitiser: its markup is ours and carries the styles a note may not have. Each
 * keeps its TeX in `data-tex`; one that cannot be set is shown as TeX with a finding, and the rest of the note stands.
 */
export function setFormulas(options: { excerpt?: boolean } = {}) {
  return (tree: Root, file: NoteFile): void => {
    const context = contextOf(file)
    const typeset = createTypesetter()
    visit(tree, 'element', (element, position, parent) => {
      const index = Number(element.properties.dataFormula ?? Number.NaN)
      const formula = context.formulas[index]
      if (element.tagName !== 'span' || !formula) return
      const display = formula.display && !options.excerpt
      const set: Typeset =
        index < MOST_FORMULAS ? typeset(formula.tex, display) : { problem: 'too-many', message: '' }
      if ('html' in set) {
        place(element, formula.tex, display, set.html)
        if (display && parent && position !== undefined) dropBreakAfter(parent, position)
      } else {
        placeSource(element, formula.tex)
        if (!options.excerpt) reportProblem(context, index, set)
      }
    })
  }
}

function place(element: Element, tex: string, display: boolean, html: string): void {
  element.properties = display
    ? { className: ['math-box'], dataTex: tex, role: 'group', tabIndex: 0 }
    : { className: ['math'], dataTex: tex }
  element.children = [{ type: 'raw', value: html }]
}

/** A displayed formula ends its line by itself; a break behind it would leave an empty one. */
function dropBreakAfter(parent: Root | Element, position: number): void {
  const next = parent.children[position + 1]
  if (next?.type === 'element' && next.tagName === 'br') parent.children.splice(position + 1, 1)
}

function placeSource(element: Element, tex: string): void {
  element.tagName = 'code'
  element.properties = { className: ['formula-error'], dataTex: tex }
  element.children = [{ type: 'text', value: tex }]
}

function reportProblem(context: NoteContext, index: number, set: Exclude<Typeset, { html: string }>): void {
  if (set.problem === 'too-many' && index > MOST_FORMULAS) return
  const range = context.formulas[index]?.range
  const tex = (context.formulas[index]?.tex ?? '').slice(0, 80)
  const what = {
    error: {
      code: 'formula-error',
      message: `KaTeX cannot set ${tex}: ${set.message}`,
      fix: 'Correct the TeX; until then it is shown as written.',
    },
    'too-long': {
      code: 'formula-too-long',
      message: 'A formula of more than 10 kB is shown as TeX.',
      fix: 'Split it into several.',
    },
    'too-many': {
      code: 'formula-limit',
      message: `The note has more than ${MOST_FORMULAS} formulas; the rest is shown as TeX.`,
      fix: 'Split the note into several.',
    },
  }[set.problem]
  const params = { tex, problem: set.message }
  report(context, { severity: 'warning', params, ...what, ...(range ? { range } : {}) })
}
