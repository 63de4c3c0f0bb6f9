import { maskNonProse } from '../prose-mask'
import { isCapitalised, isNameShaped } from './name-shape'

/** `title`: it stands before the colon of a title, as what a paper names: `LayoutXLM: Multimodal …`. */
export type FoundName = { name: string; start: number; end: number; weight: 'title' | 'inside' | 'start' }

/** Words in Latin letters side by side, so that what stands beside a name is known. */
const LATIN_RUN = /[A-Za-z0-9][A-Za-z0-9'’-]*(?: [A-Za-z0-9][A-Za-z0-9'’-]*)*/g

const MOST_WORDS = 4

/**
 * Names written with capitals in a note's prose: single words that are shaped like names, and two to four capitalised
 * words with no other English around them. What begins a sentence is marked, since there capitals say little. `masked`:
 * the text's prose, where it is known.
 */
export function findNames(text: string, masked?: string): FoundName[] {
  if (!/[A-Z]/.test(text)) return []
  const prose = masked ?? maskNonProse(text)
  return Array.from(prose.matchAll(LATIN_RUN)).flatMap((match) => {
    if (!/[A-Z]/.test(match[0]) || isPartOfCode(prose, match.index, match.index + match[0].length)) return []
    return namesIn(match[0], match.index).map((found) => ({ ...found, weight: weightOf(prose, found) }))
  })
}

type Place = { name: string; start: number; end: number }

function namesIn(run: string, at: number): Place[] {
  const words = run.split(' ')
  if (run.includes("'") || run.includes('’')) return namesOfWords(words, at)
  const group = words.length > 1 && words.length <= MOST_WORDS && words.every(isWordOfName) ? run : null
  if (group !== null) return [{ name: run, start: at, end: at + run.length }]
  return namesOfWords(words, at)
}

function namesOfWords(words: string[], at: number): Place[] {
  let start = at
  return words.flatMap((word) => {
    const name = word.replace(/['’].*$/, '')
    const place = { name, start, end: start + name.length }
    start += word.length + 1
    return isNameShaped(name) && !name.endsWith('-') ? [place] : []
  })
}

function isWordOfName(word: string, place: number): boolean {
  return isCapitalised(word) || (place > 0 && /^(?:[Vv]?\d{1,2}|[IVX]{1,4})$/.test(word))
}

/** `nn.Sequential`, `get_x`, `C#`: programs, paths and addresses, not names. */
function isPartOfCode(prose: string, start: number, end: number): boolean {
  return (
    /[._/\\@#$=&]$/.test(prose.slice(Math.max(0, start - 1), start)) ||
    /^(?:[_/\\@#=&]|\.[A-Za-z0-9])/.test(prose.slice(end, end + 2))
  )
}

function weightOf(prose: string, { start, end }: Place): FoundName['weight'] {
  const before = prose.slice(prose.lastIndexOf('\n', start - 1) + 1, start)
  const opens = /^[\s#>*+\-\d.)、【[(（"“]*$/.test(before)
  if (opens && /^\**\s?[:：]\s?\S/.test(prose.slice(end, end + 6))) return 'title'
  return opens || /[.!?。！？:：]\s*$/.test(before) ? 'start' : 'inside'
}
