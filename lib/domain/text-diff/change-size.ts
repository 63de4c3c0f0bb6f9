import type { DiffPart } from './diff-texts'

/** Words that came and went: a Chinese character counts as one, as does a word of letters or digits. */
export type ChangeSize = { added: number; removed: number }

const HAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const WORD = new RegExp(String.raw`[${HAN}]|(?:(?![${HAN}])[\p{L}\p{N}\p{M}])+`, 'gu')

export function sizeOfChange(parts: DiffPart[]): ChangeSize {
  const count = (kind: DiffPart['kind']) =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? countWords(part.text) : 0), 0)
  return { added: count('added'), removed: count('removed') }
}

function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}
