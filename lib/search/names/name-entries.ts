import type { Role, Term } from './terms'

// A term in a name, in one number: the term, how many parts it is made of, its role, and whether it follows a word.
const SPAN_SHIFT = 25
const ROLE_SHIFT = 29
const FOLLOWS = 0x80000000
const MOST_TERMS = 2 ** SPAN_SHIFT
const TERM_MASK = MOST_TERMS - 1

export function entryOf(term: number, { span, role, follows }: Term): number {
  return (term | (span << SPAN_SHIFT) | (role << ROLE_SHIFT) | (follows ? FOLLOWS : 0)) >>> 0
}

export function termOf(entry: number): number {
  return entry & TERM_MASK
}

/** Parts that follow and make it up; 0 for a part. */
export function spanOf(entry: number): number {
  return (entry >>> SPAN_SHIFT) & 0xf
}

export function roleOf(entry: number): Role {
  return ((entry >>> ROLE_SHIFT) & 3) as Role
}

/** No Chinese stands between this and the word before. */
export function isFollowing(entry: number): boolean {
  return entry >>> 31 === 1
}

/** The terms of every name in order, joined forms before their parts. */
export class NameEntries {
  constructor(
    readonly offsets: Uint32Array,
    readonly entries: Uint32Array,
    /** Where each stands in its name; a name is not read further than this can count. */
    readonly starts: Uint16Array,
  ) {}

  /** The first entry after this one's own parts. */
  after(at: number): number {
    let left = spanOf(this.entries[at]!)
    let next = at + 1
    for (; left > 0; next++) if (spanOf(this.entries[next]!) === 0) left--
    return next
  }

  /** The last part of an entry, or itself. */
  lastPart(at: number): number {
    return this.after(at) - 1
  }
}
