import { buildNames } from './build-names'
import { CharSlots } from './char-slots'
import { NameSearch } from './find-names'
import { MATCHES, type NameMatch } from './meeting'
import type { NameData } from './name-data'
import { packNames, unpackNames } from './name-format'
import { readTyped } from './typed-words'

export type NameHit = {
  /** Position in the list the index was made from. */
  name: number
  /** The weakest way in which a word of the query met this name. */
  match: NameMatch
  /** Higher is better within one match kind. It depends on the name and the query alone, not on other names. */
  score: number
  /** The query is the whole name: separators, case, width and script aside. */
  whole: boolean
  /** The query word that met it most weakly, and what it met, as written in the name: `erfentu` met `二分图`. */
  typed: string
  found: string
}

export type NameIndex = {
  readonly size: number
  /**
   * Names that every word of the query meets, those of a stronger match first; within one match by score, then the
   * shorter name. A rung is looked at only while those above gave less than `limit`, and none below `weakest`.
   * `accepts`, asked with positions, leaves names out.
   */
  search: (
    query: string,
    limit: number,
    accepts?: (name: number) => boolean,
    weakest?: NameMatch,
  ) => NameHit[]
  /** The text at a position, as it was given. */
  text: (name: number) => string
  toBytes: () => Uint8Array
}

export function buildNameIndex(texts: readonly string[]): NameIndex {
  return indexOver(buildNames(texts))
}

/**
 * Opens what `toBytes` made without copying: the bytes must not change afterwards. Throws `DamagedIndex` when header,
 * lengths or checksum are wrong.
 */
export function openNameIndex(bytes: Uint8Array): NameIndex {
  return indexOver(unpackNames(bytes))
}

/** A search is over before the next begins, so that all indexes can share them. */
const slots = new CharSlots()

function indexOver(data: NameData): NameIndex {
  const { texts } = data
  return {
    size: texts.size,
    search(query, limit, accepts, weakest = 'homophone') {
      const allows = accepts ? (name: number) => accepts(texts.positions[name]!) : () => true
      const found = new NameSearch(
        data,
        slots,
        readTyped(query),
        limit,
        allows,
        MATCHES.indexOf(weakest),
      ).run()
      return found.map(({ name, match, score, whole, typed, start, end }) => ({
        name: texts.positions[name]!,
        match: MATCHES[match]!,
        score,
        whole,
        typed,
        found: texts.slice(name, start, end),
      }))
    },
    text: (position) => texts.text(texts.at(position)),
    toBytes: () => packNames(data),
  }
}
