import type { Element, ElementContent, Root } from 'hast'
import type { KatexOptions } from 'katex'
import rehypeKatex from 'rehype-katex'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { contextOf, type NoteContext, report } from '../note-context'
import { textOfElement } from './text-of-element'

/** Beyond this many formulas in one note the rest is shown as TeX: their markup would weigh more than the text. */
const MOST_FORMULAS = 1000
const LONGEST_TEX = 10_000

/**
 * Sets formulas with KaTeX, behind the sanitiser: its markup is ours and carries the styles a note may not have. Each
 * keeps its TeX in `data-tex`; one that cannot be set is shown as TeX with a finding, and the rest of the note stands.
 */
export function setFormulas(options: { excerpt?: boolean } = {}) {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file)
    const prepared: { element: Element; index: number }[] = []
    visit(tree, 'element', (element, position, parent) => {
      const index = Number(element.properties.dataFormula ?? Number.NaN)
      const formula = context.formulas[index]
      if (element.tagName !== 'span' || !formula) return
      const problem = limitOf(formula.tex, index)
      if (problem) {
        placeSource(element, formula.tex)
        if (!options.excerpt) reportProblem(context, index, problem)
        return
      }
      const display = formula.display && !options.excerpt
      prepare(element, formula.tex, display)
      prepared.push({ element, index })
      if (display && parent && position !== undefined) dropBreakAfter(parent, position)
    })
    // A plugin of its own for each note: `\gdef` writes into its macros, and must not reach the next note.
    rehypeKatex(katexSettings())(tree, file)
    for (const { element, index } of prepared) {
      const failure = failureIn(element.children)
      if (!failure) continue
      placeSource(element, context.formulas[index]?.tex ?? '')
      if (!options.excerpt) reportProblem(context, index, { problem: 'error', message: failure })
    }
  }
}

export function katexSettings(): KatexOptions {
  return {
    output: 'htmlAndMathml',
    // Chinese in a formula is no fault here.
    strict: 'ignore',
    trust: false,
    maxExpand: 1000,
    maxSize: 50,
    // These write to the console, which is not the note's to write to.
    macros: { '\\message': '\\@gobble', '\\errmessage': '\\@gobble', '\\show': '\\@gobble' },
  }
}

type Problem = { problem: 'error' | 'too-long' | 'too-many'; message: string }

function limitOf(tex: string, index: number): Problem | null {
  if (index >= MOST_FORMULAS) return { problem: 'too-many', message: '' }
  return tex.length > LONGEST_TEX ? { problem: 'too-long', message: '' } : null
}

/** A box that stays, around the element that rehype-katex replaces. */
function prepare(element: Element, tex: string, display: boolean): void {
  element.properties = display
    ? { className: ['math-box'], dataTex: tex, role: 'group', tabIndex: 0 }
    : { className: ['math'], dataTex: tex }
  const className = [display ? 'math-display' : 'math-inline']
  element.children = [
    { type: 'element', tagName: 'code', properties: { className }, children: [{ type: 'text', value: tex }] },
  ]
}

/** What KaTeX has against a formula: it marks what it cannot set and says why in the mark's title. */
function failureIn([first]: ElementContent[]): string | null {
  if (first?.type !== 'element' || !String(first.properties.className).split(' ').includes('katex-error'))
    return null
  const message = String(first.properties.title ?? textOfElement(first))
  if (message.startsWith('RangeError')) return 'it is nested too deeply'
  return message.replace(/^(ParseError: )?KaTeX parse error: /, '').slice(0, 300)
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

function reportProblem(context: NoteContext, index: number, { problem, message }: Problem): void {
  if (problem === 'too-many' && index > MOST_FORMULAS) return
  const range = context.formulas[index]?.range
  const tex = (context.formulas[index]?.tex ?? '').slice(0, 80)
  const what = {
    error: {
      code: 'formula-error',
      message: `KaTeX cannot set ${tex}: ${message}`,
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
  }[problem]
  report(context, {
    severity: 'warning',
    params: { tex, problem: message },
    ...what,
    ...(range ? { range } : {}),
  })
}
