import type { Slide } from './deck'
import type { SlideDraft } from './deck-of-brief'

/** Gives each slide its key, made fit for an address and unlike the others of the deck. */
export function nameSlides(drafts: readonly SlideDraft[]): Slide[] {
  const taken = new Set<string>()
  return drafts.map((draft) => {
    const wanted = addressable(draft.key ?? draft.title) || 'slide'
    let key = wanted
    for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`
    taken.add(key)
    return { ...draft, key }
  })
}

const LONGEST = 60

function addressable(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  const name = [...words.join('-')].slice(0, LONGEST).join('')
  // A number alone would be read as the place of a slide.
  return /^\d+$/.test(name) ? `s${name}` : name
}
