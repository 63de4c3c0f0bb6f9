/** The beginning of a key says what the line is; the rest is a number, or stands for the text it was found by. */
type KeyKind = 'gist' | 'point' | 'conclusion' | 'number' | 'question' | 'promise'

/** A key for a line found in a note: the same note and the same words give the same key, wherever the words have moved. */
export function lineKey(kind: KeyKind, slug: string, words = ''): string {
  return `${kind}-${digest(`${slug}\n${folded(words)}`)}`
}

/** Letters and digits alone: a comma put right makes no other line. */
function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** 53 bits of a text (cyrb53): two of a brief's few hundred lines meet in one of a hundred billion briefs. */
export function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, 2654435761)
    other = Math.imul(other ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36)
}
