import { maskCode } from '../../domain/code-mask'
import type { TextRange } from '../../domain/finding'
import type { BodyField } from './place'

/** What a body's Markdown says about its stretches. Offsets are those of the text it was made of. */
export type BodyLayout = {
  text: string
  /** The text with code blanked, same length. */
  prose: string
  /** Formulas with their delimiters, in order. */
  formulas: TextRange[]
}

export function layOut(text: string): BodyLayout {
  const prose = /`|~~~/.test(text) ? maskCode(text) : text
  return { text, prose, formulas: findFormulas(prose) }
}

export function fieldAt(layout: BodyLayout, offset: number): BodyField {
  if (formulaAt(layout.formulas, offset)) return 'formula'
  const lineStart = layout.prose.lastIndexOf('\n', offset - 1) + 1
  const mark = /^ {0,3}#{1,6}(?=[ \t])/.exec(layout.prose.slice(lineStart, lineStart + 11))
  return mark ? 'heading' : 'body'
}

/** The formula that holds the character at the offset. */
export function formulaAt(formulas: readonly TextRange[], offset: number): TextRange | undefined {
  let low = 0
  let high = formulas.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((formulas[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const formula = formulas[low]
  return formula && formula.start <= offset ? formula : undefined
}

const SIGNS = /\\\\|\\[()[\]$]|\$\$?|\n(?:[^\S\n]*\n)?/g

/**
 * `\(…\)`, `\[…\]`, `$$…$$` and `$…$`. None crosses a blank line, and `$…$` no line end; what is opened and not closed
 * there is no formula and does not hide one of another kind. One pass, whatever is left open.
 */
function findFormulas(prose: string): TextRange[] {
  const formulas: TextRange[] = []
  if (!/\\[([]|\$/.test(prose)) return formulas
  const opened = new Map<string, number>()
  for (const { 0: sign, index } of prose.matchAll(SIGNS)) {
    if (sign === '\n') opened.delete('$')
    else if (sign.startsWith('\n')) opened.clear()
    else if (sign === '\\(' || sign === '\\[') opened.set(sign, index)
    else {
      const open = OPENERS.get(sign)
      const start = open === undefined ? undefined : opened.get(open)
      const end = index + sign.length
      if (start !== undefined && (sign !== '$' || closesMath(prose, start, index))) {
        formulas.push({ start, end })
        opened.clear()
      } else if (sign === '$$' || (sign === '$' && /\S/.test(prose[end] ?? ' '))) opened.set(sign, index)
    }
  }
  return formulas
}

const OPENERS = new Map([
  ['\\)', '\\('],
  ['\\]', '\\['],
  ['$$', '$$'],
  ['$', '$'],
])

/** After a space, or before a digit, a `$` is money. */
function closesMath(prose: string, opener: number, closer: number): boolean {
  return closer > opener + 1 && /\S/.test(prose[closer - 1] ?? '') && !/\d/.test(prose[closer + 1] ?? '')
}
