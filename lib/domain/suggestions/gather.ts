import { pairKey, type TermPair } from '../term-pairs/term-pair'
import { normalizeTopicName } from '../topic-name'
import type { MinedName, MinedNote } from './mined-note'
import { isNameShaped } from './name-shape'

export type PlaceInNote = { noteId: number; start: number; end: number }

/** A name all over the notebook. */
export type NameCandidate = {
  /** As it is most often written. */
  name: string
  key: string
  times: number
  inTitle: boolean
  places: PlaceInNote[]
}

/** How often a name must stand somewhere to be offered; a title that sets it before a colon counts for two. */
const LEAST = 2

type Gathered = {
  spellings: Map<string, number>
  inside: boolean
  inTitle: boolean
  times: number
  places: PlaceInNote[]
}

/** Names worth offering, those in most notes first. `isKnown`: by folded name. */
export function gatherNames(
  notes: Iterable<[number, MinedNote]>,
  isKnown: (key: string) => boolean,
): NameCandidate[] {
  const all = new Map<string, Gathered>()
  for (const [noteId, { names }] of notes) for (const found of names) take(all, noteId, found, isKnown)
  return [...all]
    .flatMap(([key, found]) => toCandidate(key, found))
    .sort((a, b) => b.places.length - a.places.length || b.times - a.times || (a.name < b.name ? -1 : 1))
}

function take(
  all: Map<string, Gathered>,
  noteId: number,
  { name, times, inside, title, start, end }: MinedName,
  isKnown: (key: string) => boolean,
): void {
  const key = normalizeTopicName(name)
  if (isKnown(key)) return
  const known: Gathered = all.get(key) ?? {
    spellings: new Map(),
    inside: false,
    inTitle: false,
    times: 0,
    places: [],
  }
  known.spellings.set(name, (known.spellings.get(name) ?? 0) + times)
  known.inside ||= inside
  known.inTitle ||= title
  known.times += times
  known.places.push({ noteId, start, end })
  all.set(key, known)
}

function toCandidate(key: string, { spellings, inside, inTitle, times, places }: Gathered): NameCandidate[] {
  const [name = ''] = [...spellings].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling)
  // Words that only begin sentences are capitalised by that.
  const isName = inside || inTitle || name.split(' ').some(isNameShaped)
  return isName && times + (inTitle ? 1 : 0) >= LEAST ? [{ name, key, times, inTitle, places }] : []
}

/** A pair all over the notebook, in the spelling that was met most often. */
export type PairCandidate = TermPair & { key: string; times: number; places: PlaceInNote[] }

type GatheredPair = Pick<Gathered, 'spellings' | 'times' | 'places'>

/** Pairs of words, those in most notes first; `isKnown` by key. */
export function gatherPairs(
  notes: Iterable<[number, MinedNote]>,
  isKnown: (key: string) => boolean,
): PairCandidate[] {
  const all = new Map<string, GatheredPair>()
  for (const [noteId, { pairs }] of notes) {
    for (const { chinese, english, start, end } of pairs) {
      const key = pairKey({ chinese, english })
      const known: GatheredPair = all.get(key) ?? { spellings: new Map(), times: 0, places: [] }
      const spelling = `${chinese}=${english}`
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1)
      known.times += 1
      if (known.places.at(-1)?.noteId !== noteId) known.places.push({ noteId, start, end })
      all.set(key, known)
    }
  }
  return [...all]
    .filter(([key]) => !isKnown(key))
    .map(([key, { spellings, times, places }]) => {
      const [spelling = ''] = [...spellings].sort((a, b) => b[1] - a[1]).map(([text]) => text)
      const [chinese = '', english = ''] = spelling.split('=')
      return { chinese, english, key, times, places }
    })
    .sort((a, b) => b.places.length - a.places.length || (a.key < b.key ? -1 : 1))
}
