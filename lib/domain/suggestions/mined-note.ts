import { maskNonProse } from '../prose-mask'
import { findTermPairs } from '../term-pairs/find-pairs'
import type { FoundPair } from '../term-pairs/term-pair'
import { findNames } from './find-names'

/** A name in one note. */
export type MinedName = {
  name: string
  times: number
  /** Somewhere it stands where no sentence begins. */
  inside: boolean
  /** A title names it before a colon. */
  title: boolean
  /** Of its first place, in `title + "\n" + body`. */
  start: number
  end: number
}

/** What one note's text may have to offer; places are counted in `title + "\n" + body`. */
export type MinedNote = { names: MinedName[]; pairs: FoundPair[] }

/** A list of ten thousand names is a list, not a note. */
const MOST_NAMES = 200

export function mineNote({ title, body }: { title: string; body: string }): MinedNote {
  const text = `${title}\n${body}`
  const prose = maskNonProse(text)
  const names = new Map<string, MinedName>()
  for (const { name, start, end, weight } of findNames(text, prose)) {
    const known = names.get(name)
    if (!known && names.size >= MOST_NAMES) continue
    names.set(name, {
      name,
      times: (known?.times ?? 0) + 1,
      inside: (known?.inside ?? false) || weight === 'inside',
      title: (known?.title ?? false) || weight === 'title',
      start: known?.start ?? start,
      end: known?.end ?? end,
    })
  }
  return { names: [...names.values()], pairs: findTermPairs(text, prose) }
}
