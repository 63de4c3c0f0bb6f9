import { pinyin } from 'pinyin-pro'
import { createRandom, type Random } from '../../corpus/random'
import type { TaggedTitle } from '../titles/titles'
import { withOneEdit } from './mistyped'

export type TypedQuery = { kind: string; text: string }

type Maker = (title: string, random: Random) => string | null

/** What a box is asked while somebody types, and how often of twenty. */
const MIX: { kind: string; share: number; make: Maker }[] = [
  { kind: 'beginning of a name', share: 6, make: beginningOf },
  { kind: 'whole name', share: 2, make: (title, random) => pickOr(namesIn(title), random) },
  { kind: 'mistyped name', share: 3, make: mistyped },
  { kind: 'two words', share: 2, make: twoWords },
  { kind: 'Chinese', share: 3, make: chinese },
  { kind: 'pinyin', share: 2, make: (title, random) => pinyinOf(title, random) },
  { kind: 'initials', share: 1, make: (title, random) => initialsOf(title, random) },
  { kind: 'nothing found', share: 1, make: (_, random) => nonsense(random) },
]
const EACH_TURN = MIX.flatMap(({ kind, share, make }) =>
  Array.from({ length: share }, () => ({ kind, make })),
)

/**
 * Queries about these titles. Any first part of the list holds the kinds in about the shares of the whole, so that an
 * engine too slow for all of them can be asked the first few.
 */
export function queriesAsTyped(titles: readonly TaggedTitle[], count: number, seed = 1): TypedQuery[] {
  const random = createRandom(seed)
  const queries: TypedQuery[] = []
  while (queries.length < count) {
    for (const { kind, make } of random.sample(EACH_TURN, EACH_TURN.length)) {
      const text = firstMade(() => make(random.pick(titles).title, random))
      queries.push({ kind, text })
    }
  }
  return queries.slice(0, count)
}

function firstMade(make: () => string | null): string {
  for (let tries = 0; tries < 1000; tries++) {
    const text = make()
    if (text !== null) return text
  }
  throw new Error('No title gives such a query.')
}

function namesIn(title: string): string[] {
  return title.match(/[A-Za-z][A-Za-z0-9+-]{3,}/g) ?? []
}

function pickOr(items: string[], random: Random): string | null {
  return items.length > 0 ? random.pick(items) : null
}

function beginningOf(title: string, random: Random): string | null {
  const name = pickOr(namesIn(title), random)
  return name === null ? null : name.slice(0, random.int(2, name.length - 1)).toLowerCase()
}

function mistyped(title: string, random: Random): string | null {
  const name = pickOr(namesIn(title), random)
  if (name === null) return null
  const once = withOneEdit(name, random)
  return name.length >= 7 && random.chance(0.3) ? withOneEdit(once, random) : once
}

function twoWords(title: string, random: Random): string | null {
  const words = title.match(/[A-Za-z][A-Za-z0-9+-]+|\p{Script=Han}{2,}/gu) ?? []
  if (words.length < 2) return null
  const at = random.int(0, words.length - 2)
  return words
    .slice(at, at + 2)
    .map((word) => (/^\p{Script=Han}/u.test(word) ? word.slice(0, 4) : word))
    .join(' ')
}

/** Two to four characters as they stand together. */
function chinese(title: string, random: Random): string | null {
  const run = pickOr(title.match(/\p{Script=Han}{4,}/gu) ?? [], random)
  if (run === null) return null
  const at = random.int(0, run.length - 4)
  return run.slice(at, at + random.int(2, 4))
}

function pinyinOf(title: string, random: Random): string | null {
  const words = chinese(title, random)
  return words !== null ? pinyin(words, { toneType: 'none', type: 'array', v: true }).join('') : null
}

function initialsOf(title: string, random: Random): string | null {
  const words = chinese(title, random)
  return words && words.length >= 3
    ? pinyin(words, { toneType: 'none', type: 'array', pattern: 'first' }).join('')
    : null
}

function nonsense(random: Random): string {
  return Array.from({ length: random.int(6, 10) }, () => random.pick([...'qxzjvwkfbgp'])).join('')
}
