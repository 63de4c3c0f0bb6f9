import type { Format, Sections } from './bytes'
import { buildDeletions, Deletions } from './deletions'
import { buildGrams } from './grams'
import { soundTerms } from './pinyin-terms'
import { invert, Postings } from './postings'
import { readTerms } from './terms'
import { LONGEST_TERM, sortTerms, Vocabulary } from './vocabulary'

/** Terms of one kind and the names that have them. */
export type TermIndex = { vocabulary: Vocabulary; names: Postings }

/** Everything a name index looks things up in. */
export type NameTables = {
  /** Names as written, one after the other. */
  texts: Vocabulary
  words: TermIndex
  /** Which words have which two letters side by side. */
  grams: Postings
  deletions: Deletions
  /** Single Chinese characters, pairs of neighbours, and pairs with one character between them. */
  han: TermIndex
  pinyin: TermIndex
  initials: TermIndex
}

const TABLES = ['words', 'han', 'pinyin', 'initials'] as const

const LAYOUT = {
  textOffsets: Uint32Array,
  textUnits: Uint16Array,
  ...(Object.fromEntries(
    TABLES.flatMap((table) => [
      [`${table}Offsets`, Uint32Array],
      [`${table}Units`, Uint16Array],
      [`${table}Lists`, Uint32Array],
      [`${table}Bytes`, Uint8Array],
    ]),
  ) as Record<`${(typeof TABLES)[number]}${'Offsets' | 'Lists'}`, typeof Uint32Array> &
    Record<`${(typeof TABLES)[number]}Units`, typeof Uint16Array> &
    Record<`${(typeof TABLES)[number]}Bytes`, typeof Uint8Array>),
  gramLists: Uint32Array,
  gramBytes: Uint8Array,
  deletionBuckets: Uint32Array,
  deletionTerms: Uint32Array,
}
export const FORMAT = { magic: 0x444e414d, version: 1, layout: LAYOUT } satisfies Format<typeof LAYOUT>

/** Between the two characters of a pair that has one in the middle. */
export const SKIP = '\u0001'

export function buildTables(texts: readonly string[]): NameTables {
  const words = new Terms(texts.length)
  const han = new Terms(texts.length)
  const pinyin = new Terms(texts.length)
  const initials = new Terms(texts.length)
  for (const text of texts) {
    const read = readTerms(text)
    const sounds = soundTerms(read.han)
    words.add(read.terms.map((term) => term.text))
    han.add(read.han.flatMap((run) => hanTerms(run.text)))
    pinyin.add(sounds.full)
    initials.add(sounds.initials)
  }
  const sorted = words.sort()
  return {
    texts: inOrder(texts),
    words: sorted,
    grams: buildGrams(sorted.vocabulary),
    deletions: buildDeletions(sorted.vocabulary),
    han: han.sort(),
    pinyin: pinyin.sort(),
    initials: initials.sort(),
  }
}

export function hanTerms(run: string): string[] {
  const chars = [...run]
  return chars.flatMap((char, at) => [
    char,
    ...(at + 1 < chars.length ? [char + chars[at + 1]] : []),
    ...(at + 2 < chars.length ? [char + SKIP + chars[at + 2]] : []),
  ])
}

export function toSections(tables: NameTables): Sections<typeof LAYOUT> {
  const parts = TABLES.flatMap((table): [string, Uint32Array | Uint16Array | Uint8Array][] => [
    [`${table}Offsets`, tables[table].vocabulary.offsets],
    [`${table}Units`, tables[table].vocabulary.units],
    [`${table}Lists`, tables[table].names.offsets],
    [`${table}Bytes`, tables[table].names.bytes],
  ])
  return {
    ...(Object.fromEntries(parts) as Sections<typeof LAYOUT>),
    textOffsets: tables.texts.offsets,
    textUnits: tables.texts.units,
    gramLists: tables.grams.offsets,
    gramBytes: tables.grams.bytes,
    deletionBuckets: tables.deletions.buckets,
    deletionTerms: tables.deletions.terms,
  }
}

export function fromSections(parts: Sections<typeof LAYOUT>): NameTables {
  const table = (name: (typeof TABLES)[number]): TermIndex => ({
    vocabulary: new Vocabulary(parts[`${name}Offsets`], parts[`${name}Units`]),
    names: new Postings(parts[`${name}Lists`], parts[`${name}Bytes`]),
  })
  return {
    texts: new Vocabulary(parts.textOffsets, parts.textUnits),
    words: table('words'),
    grams: new Postings(parts.gramLists, parts.gramBytes),
    deletions: new Deletions(parts.deletionBuckets, parts.deletionTerms),
    han: table('han'),
    pinyin: table('pinyin'),
    initials: table('initials'),
  }
}

function inOrder(texts: readonly string[]): Vocabulary {
  const offsets = new Uint32Array(texts.length + 1)
  texts.forEach((text, at) => {
    offsets[at + 1] = offsets[at]! + text.length
  })
  const units = new Uint16Array(offsets[texts.length]!)
  texts.forEach((text, place) => {
    for (let at = 0; at < text.length; at++) units[offsets[place]! + at] = text.charCodeAt(at)
  })
  return new Vocabulary(offsets, units)
}

/** Collects the terms of name after name. */
class Terms {
  private readonly known = new Map<string, number>()
  private readonly starts: Uint32Array
  private values = new Uint32Array(1024)
  private length = 0
  private name = 0

  constructor(names: number) {
    this.starts = new Uint32Array(names + 1)
  }

  /** Those of the next name. */
  add(terms: readonly string[]): void {
    for (const term of terms) {
      const cut = term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term
      let id = this.known.get(cut)
      if (id === undefined) {
        id = this.known.size
        this.known.set(cut, id)
      }
      if (this.length === this.values.length) this.grow()
      this.values[this.length++] = id
    }
    this.starts[++this.name] = this.length
  }

  sort(): TermIndex {
    const { vocabulary, placeOf } = sortTerms([...this.known.keys()])
    const placed = this.values.subarray(0, this.length).map((id) => placeOf[id]!)
    return { vocabulary, names: invert(vocabulary.size, this.starts, placed) }
  }

  private grow(): void {
    const larger = new Uint32Array(this.values.length * 2)
    larger.set(this.values)
    this.values = larger
  }
}
