import type { SearchTier } from '../../domain/search'
import { foldPlain } from '../text/fold'
import { isCommand } from '../text/tex'
import { INSIDE, type Letters, lettersOf } from './letters'
import type { Wanted } from './place'

/** One spelling to be looked for. */
export type Needle = {
  tier: SearchTier
  letters: Letters
  /** Look for it among simplified letters, so that either script meets the other. */
  simplified: boolean
  /** Letters (by number) that need a backslash before them in the text: `\times` is not the word "times". */
  commands: number[]
  /** Without letters: punctuation, to be found as it is. */
  literal: string | null
}

const known = new WeakMap<Wanted, Needle[]>()

/** The spellings of a wanted word; a query asks for the same ones note after note. */
export function needlesOf(wanted: Wanted): Needle[] {
  const cached = known.get(wanted)
  if (cached) return cached
  const needles = makeNeedles(wanted)
  known.set(wanted, needles)
  return needles
}

function makeNeedles({ typed, also }: Wanted): Needle[] {
  const asWritten = [{ tier: 'exact' as const, text: typed }, ...also.filter(({ tier }) => isStrict(tier))]
  const needles = [
    ...asWritten.map(({ tier, text }) => makeNeedle(tier, text, false)),
    ...asWritten.map(({ text }) => makeNeedle('script', text, true)).filter(hasUnspaced),
    ...also.filter(({ tier }) => !isStrict(tier)).map(({ tier, text }) => makeNeedle(tier, text, true)),
  ]
  return needles.filter(({ letters, literal }) => letters.plain !== '' || literal !== null)
}

/** For these a character of the other script is a step down; below them it makes no difference any more. */
function isStrict(tier: SearchTier): boolean {
  return tier === 'exact' || tier === 'alias'
}

function hasUnspaced({ letters }: Needle): boolean {
  return letters.inWord.subarray(0, letters.plain.length).includes(0)
}

function makeNeedle(tier: SearchTier, text: string, simplified: boolean): Needle {
  const letters = lettersOf(text)
  const literal = letters.plain === '' && text.isWellFormed() ? foldPlain(text.trim()) : ''
  return { tier, letters, simplified, commands: commandsIn(letters), literal: literal || null }
}

function commandsIn({ source, plain, starts, before, inWord }: Letters): number[] {
  const commands: number[] = []
  for (let at = 0; at < plain.length; at++) {
    if (inWord[at] === 1 && before[at] !== INSIDE && isCommand(source, starts[at] ?? 0)) commands.push(at)
  }
  return commands
}
