import type { IdSet } from './id-set'

/**
 * Lists of ascending numbers, each number as its distance from the one before in 7-bit groups: little more than a byte
 * where a plain array takes four. Lists are read from start to end; there is no jumping ahead.
 */
export class Postings {
  constructor(
    /** Where each list begins in `bytes`, and where the last one ends. */
    readonly offsets: Uint32Array,
    readonly bytes: Uint8Array,
  ) {}

  /** Bytes of the lists from `low` up to `high`: about how many numbers they hold. */
  weight(low: number, high = low + 1): number {
    return this.offsets[high]! - this.offsets[low]!
  }

  /** Adds every number of the lists from `low` up to `high`. */
  addTo(docs: IdSet, low: number, high = low + 1): void {
    for (let list = low; list < high; list++) this.each(list, (doc) => docs.add(doc))
  }

  each(list: number, visit: (value: number) => void): void {
    const { bytes } = this
    const end = this.offsets[list + 1]!
    let value = 0
    for (let at = this.offsets[list]!; at < end; ) {
      let byte = bytes[at++]!
      let step = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++]!
        step |= (byte & 0x7f) << shift
      }
      value += step
      visit(value)
    }
  }
}

/**
 * Turns "what each number names" around into "which numbers name it". `values` from `starts[n]` up to `starts[n + 1]`
 * are what number n names; naming a thing twice counts once.
 */
export function invert(lists: number, starts: Uint32Array, values: Uint32Array): Postings {
  const sizes = new Uint32Array(lists + 1)
  eachStep(lists, starts, values, (list, step) => {
    sizes[list]! += step < 0x80 ? 1 : step < 0x4000 ? 2 : step < 0x200000 ? 3 : step < 0x10000000 ? 4 : 5
  })
  const offsets = new Uint32Array(lists + 1)
  for (let list = 0; list < lists; list++) offsets[list + 1] = offsets[list]! + sizes[list]!
  const bytes = new Uint8Array(offsets[lists]!)
  const ends = offsets.slice()
  eachStep(lists, starts, values, (list, step) => {
    let at = ends[list]!
    let left = step
    for (; left > 0x7f; left >>>= 7) bytes[at++] = (left & 0x7f) | 0x80
    bytes[at++] = left
    ends[list] = at
  })
  return new Postings(offsets, bytes)
}

function eachStep(
  lists: number,
  starts: Uint32Array,
  values: Uint32Array,
  visit: (list: number, step: number) => void,
): void {
  // One more than the number last seen in each list, so that 0 is "none yet".
  const seen = new Uint32Array(lists)
  for (let number = 0; number + 1 < starts.length; number++) {
    for (let at = starts[number]!; at < starts[number + 1]!; at++) {
      const list = values[at]!
      const last = seen[list]!
      if (last === number + 1) continue
      visit(list, last === 0 ? number : number + 1 - last)
      seen[list] = number + 1
    }
  }
}
