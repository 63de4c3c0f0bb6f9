import { sameSound } from './same-sound'

/** The stretches of a text that sound like the word and are written otherwise, each once. */
export function soundalikesIn(text: string, word: string): string[] {
  const length = [...word].length
  const found = new Set<string>()
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const chars = [...run]
    for (let from = 0; from + length <= chars.length; from++) {
      const stretch = chars.slice(from, from + length).join('')
      if (!found.has(stretch) && sameSound(stretch, word)) found.add(stretch)
    }
  }
  return [...found]
}
