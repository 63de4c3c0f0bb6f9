import { LONGEST_MISTYPED } from './edits'
import type { Vocabulary } from './vocabulary'

/**
 * Finds the terms one edit away without looking at the others: two words one edit apart have a common form among
 * themselves and their spellings with one letter left out. All those forms of every term are hashed; what falls into
 * a bucket by chance is for the caller to sort out.
 */
export class Deletions {
  constructor(
    /** Where each bucket begins in `terms`, and where the last one ends. A power of two of them. */
    readonly buckets: Uint32Array,
    readonly terms: Uint32Array,
  ) {}

  /** Visits every term within one edit, and some others, some of them more than once. */
  near(typed: string, visit: (term: number) => void): void {
    const units = Uint16Array.from(typed, (_, at) => typed.charCodeAt(at))
    const last = this.buckets.length - 2
    eachForm(units, 0, units.length, (hash) => {
      const bucket = hash & last
      for (let at = this.buckets[bucket]!; at < this.buckets[bucket + 1]!; at++) visit(this.terms[at]!)
    })
  }
}

export function buildDeletions(vocabulary: Vocabulary): Deletions {
  let forms = 0
  eachTermForm(vocabulary, () => forms++)
  const count = 2 ** Math.max(4, Math.ceil(Math.log2(forms / 2 + 1)))
  const buckets = new Uint32Array(count + 1)
  eachTermForm(vocabulary, (hash) => {
    buckets[(hash & (count - 1)) + 1]!++
  })
  for (let at = 0; at < count; at++) buckets[at + 1]! += buckets[at]!
  const terms = new Uint32Array(forms)
  const ends = buckets.slice(0, count)
  eachTermForm(vocabulary, (hash, term) => {
    const bucket = hash & (count - 1)
    terms[ends[bucket]!] = term
    ends[bucket]!++
  })
  return new Deletions(buckets, terms)
}

function eachTermForm(vocabulary: Vocabulary, visit: (hash: number, term: number) => void): void {
  const { units, offsets } = vocabulary
  for (let term = 0; term < vocabulary.size; term++) {
    const start = offsets[term]!
    const end = offsets[term + 1]!
    if (end - start < 2 || end - start > LONGEST_MISTYPED + 1 || !hasLetter(units, start, end)) continue
    eachForm(units, start, end, (hash) => visit(hash, term))
  }
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
      visit(mixed(Math.imul(head, powers[length - 1 - at]!) + tails[at + 1]!))
    }
    head = Math.imul(head, BASE) + unit
  }
}

/** The low bits of a polynomial depend on little; buckets are chosen by low bits. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (once ^ (once >>> 13)) >>> 0
}
