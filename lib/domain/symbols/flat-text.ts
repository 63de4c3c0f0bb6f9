import { findUrls } from '../body-links'
import { maskCode } from '../code-mask'
import { findTex } from '../tex-ranges'
import { symbolsOf, type TexSymbol } from './tex-symbols'
import { letterInTex } from './tex-tokens'

/** A formula, or a lone letter of the text, as one character of the flat text. */
export type Occurrence = {
  /** What it names when something is said of it: of `N=HW/P^2` only N, of `H \times W` both. */
  names: TexSymbol[]
  /** All its symbols. */
  symbols: TexSymbol[]
  kind: 'one' | 'product' | 'equation' | 'term' | 'letter'
  /** How it is written in the text. */
  text: string
}

/**
 * A note's text with every formula and every lone letter as one character, `MARK` and up, so that what is said of them
 * can be read off the words beside them.
 */
export type FlatText = { text: string; occurrences: Occurrence[] }

/** Private use: no text has it, and there is room for six thousand. */
export const MARK = 0xe000
const ROOM = 0x18ff

export const ANY_MARK = '[\ue000-\uf8ff]'

const LETTERS =
  /(?<![\p{Script=Latin}\p{Script=Greek}\d_'’.\\/$@#&-])([\p{Script=Greek}a-zA-Z])(?:\s?(['’]))?(?![\p{Script=Latin}\p{Script=Greek}\d_'’\\/$@&-]|\.\p{L})(?:\s?[(（]((?:\s*[a-zA-Z]\s*[,，]?)+)[)）])?/gu

export function flatten(body: string): FlatText {
  const masked = blankUrls(maskCode(body))
  const occurrences: Occurrence[] = []
  let text = ''
  let from = 0
  const put = (occurrence: Occurrence) => {
    if (occurrences.length >= ROOM) return
    text += String.fromCharCode(MARK + occurrences.length)
    occurrences.push(occurrence)
  }
  const prose = (stretch: string) => {
    let last = 0
    for (const match of stretch.matchAll(LETTERS)) {
      const letter = letterOf(match, stretch)
      if (!letter) continue
      text += stretch.slice(last, match.index)
      put(letter)
      last = match.index + match[0].length
    }
    text += stretch.slice(last)
  }
  for (const { start, end } of findTex(masked).toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    prose(masked.slice(from, start))
    const tex = body.slice(start, end).replace(/^(?:\\[([]|\$\$?)|(?:\\[)\]]|\$\$?)$/g, '')
    put(formulaOf(tex))
    from = end
  }
  prose(masked.slice(from))
  return { text, occurrences }
}

function letterOf(match: RegExpExecArray, stretch: string): Occurrence | null {
  const [whole, letter = '', prime, args] = match
  const before = stretch.slice(Math.max(0, match.index - 12), match.index)
  const after = stretch.slice(match.index + whole.length, match.index + whole.length + 12)
  // An article, a person, a letter of a list, a times sign.
  if (
    /[aI]/.test(letter) &&
    (/[\p{Script=Latin}]\s$/u.test(before) ||
      /^\s[\p{Script=Latin}]/u.test(after) ||
      /(?:^|[\n.。])\s*$/.test(before))
  )
    return null
  if (/(?:^|\n)\s*(?:[-*+]\s+)?$/.test(before) && /^\s*[.)、）]/.test(after)) return null
  if (letter === 'x' && /\d\s?$/.test(before) && /^\s?\d/.test(after)) return null
  const symbol = { letter: letterInTex(letter), name: letterInTex(letter) + (prime ? "'" : '') }
  const named = args ? symbolsOf(args) : []
  return { names: [symbol], symbols: [symbol, ...named], kind: 'letter', text: whole }
}

function formulaOf(tex: string): Occurrence {
  const symbols = symbolsOf(tex)
  const equation = /^([^=<>]*?)(?::=|\\triangleq|\\coloneqq|\\equiv|=)([\s\S]*)$/.exec(tex)
  if (equation?.[1]) {
    const left = symbolsOf(equation[1])
    if (left[0] && left.length <= 3) return { names: left.slice(0, 1), symbols, kind: 'equation', text: tex }
  }
  const isProduct =
    /^[^=+\-/<>]*$/.test(tex) &&
    /\\times|\\cdot|,|，|×/.test(tex) &&
    !/[({][^)}]*,/.test(tex.replace(/^\s*[([(]/, ''))
  if (isProduct) return { names: symbols, symbols, kind: 'product', text: tex }
  // D_y, T_i, G(x, s): one thing, whatever it is made from.
  const isOne =
    /^[^=+\-/<>]*$/.test(tex) &&
    symbols.length > 0 &&
    /^\s*(?:\\[a-zA-Z]+\s*)?\{?(?:\\[a-zA-Z]+|[a-zA-Z])/.test(tex)
  return { names: isOne ? symbols.slice(0, 1) : [], symbols, kind: isOne ? 'one' : 'term', text: tex }
}

function blankUrls(text: string): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of findUrls(text).toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), ' '.repeat(Math.max(0, end - start)))
    from = end
  }
  return parts.join('') + text.slice(from)
}
