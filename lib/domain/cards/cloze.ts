import type { TextRange } from '../finding'
import { findTex } from '../tex-ranges'

/** Stands for the hidden words on the front. */
export const BLANK = '[…]'

/** Where hidden words stand in a cloze, marks included: `{{` up to the `}}` that closes it. Braces of a formula are none. */
export function findClozes(text: string): TextRange[] {
  const formulas = findTex(text)
  const found: TextRange[] = []
  let from = text.indexOf('{{')
  while (from !== -1) {
    const start = from
    const formula = formulas.find((range) => range.start < start && start < range.end)
    const end = formula ? null : closingOf(text, start)
    if (end !== null) found.push({ start, end })
    from = text.indexOf('{{', formula?.end ?? end ?? start + 2)
  }
  return found
}

/** No hidden stretch is longer: an opening mark that is never closed hides nothing. */
const LONGEST = 2000

function closingOf(text: string, start: number): number | null {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + LONGEST); at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return text[at - 1] === '}' && at - start > 3 ? at + 1 : null
    }
  }
  return null
}

/** The text with each hidden stretch as `put` has it. */
export function replaceClozes(text: string, put: (hidden: string) => string): string {
  let result = ''
  let from = 0
  for (const { start, end } of findClozes(text)) {
    result += text.slice(from, start) + put(text.slice(start + 2, end - 2).trim())
    from = end
  }
  return result + text.slice(from)
}

/** What a cloze hides, as one line. */
export function hiddenWords(text: string): string {
  return findClozes(text)
    .map(({ start, end }) => text.slice(start + 2, end - 2).trim())
    .join(' · ')
}

/** Sets a stretch of a text between the marks. Braces that stand together in the text are moved apart, which TeX does not mind. */
export function hide(text: string, { start, end }: TextRange): string {
  const hidden = apart(text.slice(start, end))
  const [open, close] = [hidden.startsWith('{') ? ' ' : '', /[}\\]$/.test(hidden) ? ' ' : '']
  const [before, after] = [apart(text.slice(0, start)), apart(text.slice(end))]
  const [left, right] = [before.endsWith('{') ? ' ' : '', after.startsWith('}') ? ' ' : '']
  return `${before}${left}{{${open}${hidden}${close}}}${right}${after}`
}

function apart(text: string): string {
  return text.replace(/\{(?=\{)/g, '{ ').replace(/\}(?=\})/g, '} ')
}
