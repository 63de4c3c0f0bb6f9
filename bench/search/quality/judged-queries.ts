import { Converter } from 'opencc-js/cn2t'
import { pinyin } from 'pinyin-pro'
import { createRandom, type Random } from '../../corpus/random'
import { KNOWN_NAMES } from '../known-names'
import { joinedLetters, respaced, skeletonOf, withOneEdit, withSwap } from '../queries/mistyped'
import { type CorpusWords, containsName } from './corpus-words'

export const NAME_KINDS = [
  'exact',
  'case',
  'one edit',
  'two edits',
  'swap',
  'separators',
  'prefix',
  'abbreviation',
] as const
export const CHINESE_KINDS = ['pinyin', 'initials', 'wrong character', 'Traditional'] as const
export type QueryKind = (typeof NAME_KINDS)[number] | (typeof CHINESE_KINDS)[number]

export type JudgedQuery = { kind: QueryKind; text: string; meant: string; right: (title: string) => boolean }

const TRIES = 50
/** Below these lengths so many names are as near that none is meant. */
const LETTERS_FOR_TWO_EDITS = 7
const LETTERS_FOR_SKELETON = 6
const SHORTEST_QUERY = 3

/**
 * The ways somebody may remember these names, one query of each kind that fits the name. A typing slip that makes the
 * beginning of another word, or comes as near to another word as to the name, is drawn again: nobody can tell which
 * was meant.
 */
export function nameQueries(names: readonly string[], words: CorpusWords): JudgedQuery[] {
  return names.flatMap((meant, index) => {
    const random = createRandom(index + 1)
    const right = (title: string) => containsName(title, meant)
    const slip = (slips: number, make: () => string | null) => slipOf(meant, slips, words, make)
    const made: [QueryKind, string | null][] = [
      ['exact', meant],
      ['case', otherCase(meant)],
      ['one edit', slip(1, () => withOneEdit(meant, random))],
      ['two edits', slip(2, () => twoEdits(meant, random))],
      ['swap', slip(1, () => withSwap(meant, random))],
      ['separators', respaced(meant, random)],
      ['abbreviation', abbreviation(meant, words)],
    ]
    const queries = made.flatMap(([kind, text]) => (text === null ? [] : [{ kind, text, meant, right }]))
    const prefix = prefixOf(meant, KNOWN_NAMES, words)
    return prefix === null ? queries : [...queries, prefix]
  })
}

/**
 * The ways somebody may type these terms. Initials are asked only when no other title has them, in a run of characters
 * or as letters of a word: 编辑的 answers `bjd` as well as 半监督 does.
 */
export function chineseQueries(terms: readonly string[], titles: readonly string[]): JudgedQuery[] {
  const characters = [...new Set(terms.join(''))]
  const all = titles.join('\n')
  const lettered = titles.map((title) => title.toLowerCase().replace(/\p{Script=Han}+/gu, initialsOf))
  const toTraditional = Converter({ from: 'cn', to: 't' })
  return terms.flatMap((meant, index) => {
    const right = (title: string) => title.includes(meant)
    const initials = initialsOf(meant)
    const alone = lettered.every((letters, at) => !letters.includes(initials) || right(titles[at] as string))
    const traditional = toTraditional(meant)
    const made: [QueryKind, string | null][] = [
      ['pinyin', pinyin(meant, { toneType: 'none', type: 'array', v: true }).join('')],
      ['initials', alone ? initials : null],
      ['wrong character', wrongCharacter(meant, characters, all, createRandom(index + 1))],
      ['Traditional', traditional === meant ? null : traditional],
    ]
    return made.flatMap(([kind, text]) => (text === null ? [] : [{ kind, text, meant, right }]))
  })
}

function initialsOf(run: string): string {
  return pinyin(run, { toneType: 'none', type: 'array', pattern: 'first' }).join('')
}

function slipOf(name: string, slips: number, words: CorpusWords, make: () => string | null): string | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const text = make()
    if (text === null) return null
    const letters = joinedLetters(text)
    if (letters.length < SHORTEST_QUERY || words.titlesBegunBy(text).length > 0) continue
    const near = words.within(letters, slips)
    if (near.length === 1 && near[0] === joinedLetters(name)) return text
  }
  return null
}

function otherCase(name: string): string {
  const lower = name.toLowerCase()
  return lower === name ? name.toUpperCase() : lower
}

function twoEdits(name: string, random: Random): string | null {
  return joinedLetters(name).length < LETTERS_FOR_TWO_EDITS
    ? null
    : withOneEdit(withOneEdit(name, random), random)
}

function abbreviation(name: string, words: CorpusWords): string | null {
  const skeleton = skeletonOf(name)
  const letters = joinedLetters(skeleton)
  const long = joinedLetters(name).length >= LETTERS_FOR_SKELETON && letters.length >= 4
  const shortens = letters.length < joinedLetters(name).length
  const alone = words.withSkeleton(skeletonOf(joinedLetters(name))) === 1
  return long && shortens && alone && words.titlesBegunBy(skeleton).length === 0 ? skeleton : null
}

/** The shortest beginning, from three fifths on, that only right titles have; for `MobileNet` beside `MobileNetV3` both are right. */
function prefixOf(name: string, names: readonly string[], words: CorpusWords): JudgedQuery | null {
  for (let length = Math.max(SHORTEST_QUERY, Math.ceil(name.length * 0.6)); length < name.length; length++) {
    const text = name.slice(0, length).toLowerCase()
    const letters = joinedLetters(text)
    if (!/[a-z0-9]$/.test(text) || letters.length < SHORTEST_QUERY) continue
    const longer = names.filter((known) => joinedLetters(known).startsWith(letters))
    const right = (title: string) => longer.some((known) => containsName(title, known))
    if (words.titlesBegunBy(text).every(right)) return { kind: 'prefix', text, meant: name, right }
  }
  return null
}

/** One character wrong; drawn again when the same slip could have been made in something else that stands there. */
function wrongCharacter(term: string, characters: string[], all: string, random: Random): string | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const at = random.int(0, term.length - 1)
    const text = term.slice(0, at) + random.pick(characters) + term.slice(at + 1)
    const near = [...text].flatMap((_, place) => {
      const anyThere = new RegExp(`${text.slice(0, place)}\\p{Script=Han}${text.slice(place + 1)}`, 'gu')
      return all.match(anyThere) ?? []
    })
    if (near.every((run) => run === term)) return text
  }
  return null
}
