import { isNameSeparator } from '../topic-name'

/** A text as names are looked up in it: lower case, half width, single separators left out. */
export type FoldedText = {
  length: number
  /** UTF-16 units after folding; valid up to `length`. */
  units: Uint16Array
  /** Where each of them stands in the text that was folded. */
  positions: Uint32Array
}

/** Built once: asking the Unicode tables for every unit of ten megabytes takes three times as long. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit))
const SEPARATOR = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isNameSeparator(String.fromCharCode(unit)) && !isLineBreak(unit) ? 1 : 0,
)

/**
 * Only a lone separator between two characters is left out: two in a row, or a line break, end a name. Every unit
 * becomes one unit, so that positions stay exact.
 */
export function foldForNames(text: string): FoldedText {
  const units = new Uint16Array(text.length)
  const positions = new Uint32Array(text.length)
  let length = 0
  let wasSeparator = true
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const separates = SEPARATOR[unit] === 1
    const isLone =
      separates && !wasSeparator && index + 1 < text.length && SEPARATOR[text.charCodeAt(index + 1)] === 0
    wasSeparator = separates
    if (isLone) continue
    units[length] = FOLDED[unit] ?? unit
    positions[length] = index
    length += 1
  }
  return { length, units, positions }
}

function foldUnit(unit: number): number {
  // Full-width forms stand at a fixed distance from ASCII.
  const half = String.fromCharCode(unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)
  const lower = half.toLowerCase()
  return (lower.length === 1 ? lower : half).charCodeAt(0)
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029
}
