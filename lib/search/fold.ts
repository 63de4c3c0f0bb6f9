/**
 * Case and width folded, one code unit for one code unit, so that an offset into the folded text is an offset into the
 * original. Characters whose folding changes their length (`ß`, `İ`) stay as they are.
 */
export function foldText(text: string): string {
  // Most text is already plain: fold only where a character can change.
  return text.replace(/[A-Z\u00c0-\uffff]/g, foldUnit)
}

function foldUnit(unit: string): string {
  if (unit >= '\u4e00' && unit <= '\u9fff') return unit
  const folded = unit.normalize('NFKC').toLowerCase()
  return folded.length === 1 ? folded : unit
}
