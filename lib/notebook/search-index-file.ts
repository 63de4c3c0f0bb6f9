import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { NameChange } from '../db/name-reads'
import { openLayeredNames } from '../search/names/layered-names'
import { SEARCH_RECIPE } from '../search/recipe'
import type { SearchIndex } from './search-index'

type Header = {
  recipe: number
  seq: number
  /** The last changes it holds, by which it is known whether this notebook is the one it was made from. */
  last: NameChange[]
  names: number
  words: number
  list: number
}

/** The header's length, then the header, the two indexes and the list of words. Eight bytes keep numbers aligned. */
const LENGTH = 8

/** Written aside and moved into place, so that a reader meets the whole file or none. */
export function writeIndexFile(file: string, index: SearchIndex, last: NameChange[]): void {
  const names = index.names.toBytes()
  const words = index.words.toBytes()
  const list = Buffer.from([...index.knownWords].join(' '))
  const header: Header = {
    recipe: SEARCH_RECIPE,
    seq: index.seq,
    last,
    names: names.length,
    words: words.length,
    list: list.length,
  }
  const head = Buffer.from(JSON.stringify(header))
  const parts = [new Uint8Array(LENGTH), head, names, words, list]
  new DataView((parts[0] as Uint8Array).buffer).setUint32(0, head.length)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, Buffer.concat(parts))
  renameSync(`${file}.new`, file)
}

export type KeptIndex = { index: SearchIndex | null; last: NameChange[]; damaged: string | null }
const NOTHING: KeptIndex = { index: null, last: [], damaged: null }

/**
 * The kept index; null when there is none or when another version of the text analysis made it. `damaged` says what is
 * wrong with the bytes.
 */
export function readIndexFile(file: string): KeptIndex {
  if (!existsSync(file)) return NOTHING
  try {
    const bytes = readFileSync(file)
    const header = readHeader(bytes)
    if (header.recipe !== SEARCH_RECIPE) return NOTHING
    let at = LENGTH + bytes.readUInt32BE(0)
    const next = (length: number) => {
      at += length
      // Numbers in a typed array begin at multiples of eight: a copy does.
      return new Uint8Array(bytes.subarray(at - length, at))
    }
    const names = openLayeredNames(next(header.names))
    const words = openLayeredNames(next(header.words))
    const knownWords = new Set(Buffer.from(next(header.list)).toString().split(' ').filter(Boolean))
    if (at !== bytes.length) throw new Error('its length is not what it says')
    return { index: { names, words, knownWords, seq: header.seq }, last: header.last, damaged: null }
  } catch (cause) {
    return { ...NOTHING, damaged: cause instanceof Error ? cause.message : String(cause) }
  }
}

function readHeader(bytes: Buffer): Header {
  const length = bytes.length >= LENGTH ? bytes.readUInt32BE(0) : -1
  if (length <= 0 || LENGTH + length > bytes.length) throw new Error('it has no header')
  return JSON.parse(bytes.toString('utf8', LENGTH, LENGTH + length)) as Header
}
