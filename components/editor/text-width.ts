const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u
const NO_WIDTH = /\p{M}|\p{Cf}/u

/** Columns a text takes in a font whose Han characters are two Latin ones wide. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (NO_WIDTH.test(character)) continue
    width += character > '\u10ff' && WIDE.test(character) ? 2 : 1
  }
  return width
}
