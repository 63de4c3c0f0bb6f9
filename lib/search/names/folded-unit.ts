import { foldText } from '../text/fold'

// Asked once for each unit; NUL is its own folding, so 0 can mean "not asked yet".
const known = new Uint16Array(0x10000)

/**
 * `foldText` of one code unit, from a table: names are kept as written and folded while they are compared. Halves of
 * surrogate pairs stay as they are, so that rare Traditional characters beyond the first plane are only met as written.
 */
export function foldedUnit(unit: number): number {
  return known[unit]! || ask(unit)
}

export function foldedUnits(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => foldedUnit(text.charCodeAt(at)))
}

function ask(unit: number): number {
  const folded = unit >= 0xd800 && unit <= 0xdfff ? unit : foldText(String.fromCharCode(unit)).charCodeAt(0)
  known[unit] = folded
  return folded
}
