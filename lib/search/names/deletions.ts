import { LONGEST_MISTYPED } from './edits'
import { buildBuckets, type HashBuckets, mixed } from './hash-buckets'
import type { Vocabulary } from './vocabulary'

/**
 * Finds the terms one edit away without looking at the others: two words one edit apart have a form in common among
 * themselves and their spellings with one letter left out. The forms of every term are hashed.
 */
export function buildDeletions(vocabulary: Vocabulary): HashBuckets {
  const { units, offsets } = vocabulary
  return buildBuckets((visit) => {
    for (let term = 0; term < vocabulary.size; term++) {
      const start = offsets[term]!
      const end = offsets[term + 1]!
      if (end - start < 2 || end - start > LONGEST_MISTYPED + 1 || !hasLetter(units, start, end)) continue
      eachForm(units, start, end, (hash) => visit(hash, term))
    }
  })
}

/** Visits every term within one edit, and some others, some of them more than once. */
export function eachNear(deletions: HashBuckets, typed: string, visit: (term: number) => void): void {
  const units = Uint16Array.from({ length: typed.length }, (_, at) => typed.charCodeAt(at))
  eachForm(units, 0, units.length, (hash) => deletions.each(hash, visit))
}

/** Numbers are not put right: every other number is one edit away. */
function hasLetter(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at]! < 0x30 || units[at]! > 0x39) return true
  return false
}

const BASE = 0x01000193
const powers = new Uint32Array(LONGEST_MISTYPED + 2).fill(1)
for (let at = 1; at < powers.length; at++) powers[at] = Math.imul(powers[at - 1]!, BASE)
/** What the letters from each place on add to the hash of the word. */
const tails = new Uint32Array(LONGEST_MISTYPED + 2)

/** The hash of the word, then of each spelling with one letter less; of a doubled letter only one is left out. */
function eachForm(units: Uint16Array, start: number, end: number, visit: (hash: number) => void): void {
  const length = Math.min(end - start, LONGEST_MISTYPED + 1)
  tails[length] = 0
  for (let at = length - 1; at >= 0; at--) {
    tails[at] = tails[at + 1]! + Math.imul(units[start + at]!, powers[length - 1 - at]!)
  }
  visit(mixed(tails[0]!))
  let head = 0
  for (let at = 0; at < length; at++) {
    const unit = units[start + at]!
    if (at === 0 || unit !== units[start + at - 1]!) {
      visit(mixed((Math.imul(head, powers[length - 1 - at]!) + tails[at + 1]!) | 0))
    }
    head = (Math.imul(head, BASE) + unit) | 0
  }
}
