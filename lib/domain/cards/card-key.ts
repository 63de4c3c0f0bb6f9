import type { CardKind } from './card'

/** Longer ones are cut, and told apart by a hash of the whole. */
const LONGEST = 120

/** Letters and digits alone, case and width folded; signs where there is nothing else. */
export function foldText(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.replace(/[^\p{L}\p{N}]+/gu, '') || folded.replace(/\s+/g, '')
}

/** What a card was drawn from, so that it is known again after an edit elsewhere; `parts` are folded by the caller. */
export function cardKey(kind: CardKind, ...parts: string[]): string {
  const text = parts.join('/')
  return `${kind}:${text.length > LONGEST ? `${text.slice(0, LONGEST - 20)}~${hashOf(text)}` : text}`
}

/** FNV-1a. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(36)
}
