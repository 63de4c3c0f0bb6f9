import { isNameSeparator } from '../topic-name'

/** A text as names are looked up in it: lower case, half width, single separators left out. */
export type FoldedText = {
  /** UTF-16 units after folding. */
  characters: string
  /** Where each of them stands in the text that was folded. */
  positions: number[]
}

/**
 * Only a lone separator between two characters is left out: two in a row, or a line break, end a name. Every unit
 * becomes one unit, so that positions stay exact.
 */
export function foldForNames(text: string): FoldedText {
  let characters = ''
  const positions: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (isLoneSeparator(text, index)) continue
    characters += foldUnit(character)
    positions.push(index)
  }
  return { characters, positions }
}

function isLoneSeparator(text: string, index: number): boolean {
  const character = text[index] ?? ''
  if (/[\n\r\u2028\u2029]/.test(character) || !isNameSeparator(character)) return false
  return !isNameSeparator(text[index - 1] ?? '\n') && !isNameSeparator(text[index + 1] ?? '\n')
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  // Full-width forms stand at a fixed distance from ASCII.
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit
  const lower = half.toLowerCase()
  return lower.length === 1 ? lower : half
}
