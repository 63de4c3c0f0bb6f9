import type { CardKind } from './card'
import { BLANK, replaceClozes } from './cloze'

/*
 * Signs that no text has stand for the marks of a cloze while Markdown is set, and become elements afterwards: the
 * renderer lets no such element of a note's through.
 */
const HIDDEN = '\ue0f0'
const OPEN = '\ue0f1'
const CLOSE = '\ue0f2'
const OURS = /[\ue0f0-\ue0f2]/g

type Sides = { kind: CardKind; front: string; back: string }

/** Both sides of a card as Markdown. The back of a cloze is its line with the hidden words shown. */
export function facesOf(card: Sides): { front: string; back: string } {
  const { kind } = card
  const [front, back] = [card.front, card.back].map((text) => text.replace(OURS, '')) as [string, string]
  if (kind !== 'cloze') return { front, back }
  const shown = replaceClozes(front, (hidden) =>
    hidden.includes('\n') ? hidden : `${OPEN}${hidden}${CLOSE}`,
  )
  return {
    front: replaceClozes(front, () => HIDDEN),
    back: back.trim() === '' ? shown : `${shown}\n\n${back}`,
  }
}

const TAG = /<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>|[\ue0f0-\ue0f2]/g
const ELEMENTS: Record<string, string> = {
  [HIDDEN]: `<span class="cloze">${BLANK}</span>`,
  [OPEN]: '<mark class="cloze">',
  [CLOSE]: '</mark>',
}

/** The marks of a set side as elements. In a tag, where the name of a picture or a link can carry them, they only go. */
export function markCloze(html: string): string {
  return html.replace(TAG, (found) => ELEMENTS[found] ?? found.replace(OURS, ''))
}

/** One side without emphasis and hidden words, for terminals, labels and sentences. */
export function plainFace(text: string): string {
  return replaceClozes(text, () => BLANK).replace(/\*\*|__|(?<!\S)[*_](?=\S)|(?<=\S)[*_](?!\S)/g, '')
}
