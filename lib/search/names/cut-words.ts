import { ABBREVIATION_FROM, mistypedTerms, oneSlip } from './mistyped-terms'
import type { NameData } from './name-data'
import { eachWithSkeleton, SHORTEST_SKELETON } from './skeletons'
import type { TermRow } from './term-row'
import { type TermSet, termSetOf } from './term-set'
import type { TypedLatin } from './typed-words'

/** A word is cut in no more ways, and the first terms of each way must be there. */
const MOST_ROWS = 8
/** Letters of a piece in which a slip is looked for, when another piece is spelled right. */
const SLIP_IN_PIECE_FROM = 4

/** Letters of both pieces from which the second may be the beginning of a longer word. */
const BEGINNING_OF_PIECE_FROM = 3

const MISSING_SPACE = 0.97
/** One letter on one side says little. */
const MISSING_SPACE_BY_ONE = 0.85
const SLIP_IN_PIECE = 0.85
const SKELETON = 0.6

/** `ResNet-50` as `resnet 50`, `res net50`, `res net 50`: cut where it was typed as divided, nothing wrong. */
export function dividedRows({ vocabulary }: NameData, { parts }: TypedLatin): TermRow[] {
  const rows: TermRow[] = []
  const cut = (from: number, sets: TermSet[]): void => {
    for (let to = parts.length; to > from && rows.length < MOST_ROWS; to--) {
      const set = termSetOf(vocabulary, parts.slice(from, to).join(''))
      const last = to === parts.length
      if (last ? set.low === set.high : set.equal < 0) continue
      if (!last) cut(to, [...sets, set])
      else if (sets.length > 0) rows.push({ sets: [...sets, set], open: true, quality: 1 })
    }
  }
  if (parts.length > 1) cut(0, [])
  return rows
}

/** Everything a typed word may stand for when something is wrong with it and it is several words in the name. */
export function mistypedRows(data: NameData, word: TypedLatin): TermRow[] {
  return [...dividedWithSlips(data, word), ...cutsOf(data, word)]
}

/** Cut where it was typed as divided, with slips in the pieces. */
function dividedWithSlips(data: NameData, { segments, parts }: TypedLatin): TermRow[] {
  const ways = segments.length < parts.length ? [segments, parts] : [parts]
  return ways.flatMap((pieces) => {
    if (pieces.length < 2) return []
    const sets = pieces.map((piece) => withSlips(data, piece))
    return sets.every(isMet) ? [{ sets, open: true, quality: 1 }] : []
  })
}

function withSlips(data: NameData, piece: string): TermSet {
  return { ...termSetOf(data.vocabulary, piece), mistyped: mistypedTerms(data, piece) }
}

function isMet(set: TermSet): boolean {
  return set.low < set.high || (set.mistyped !== null && set.mistyped.size > 0)
}

/** Cut anywhere in two: a space was left out, and perhaps a letter is wrong or the vowels are missing too. */
function cutsOf(data: NameData, { letters }: TypedLatin): TermRow[] {
  const rows: TermRow[] = []
  for (let at = 1; at < letters.length; at++) {
    const left = termSetOf(data.vocabulary, letters.slice(0, at))
    const right = termSetOf(data.vocabulary, letters.slice(at))
    rows.push(
      ...missingSpace(left, right),
      ...slipInOne(data, left, right),
      ...skeletonsOf(data, left, right),
    )
  }
  return rows
}

function missingSpace(left: TermSet, right: TermSet): TermRow[] {
  if (left.equal < 0) return []
  const shorter = Math.min(left.letters.length, right.letters.length)
  const open = shorter >= BEGINNING_OF_PIECE_FROM && right.low < right.high
  if (!open && right.equal < 0) return []
  return [{ sets: [left, right], open, quality: shorter > 1 ? MISSING_SPACE : MISSING_SPACE_BY_ONE }]
}

function slipInOne(data: NameData, left: TermSet, right: TermSet): TermRow[] {
  const rows: TermRow[] = []
  const mend = (set: TermSet): TermSet => {
    const mistyped = new Map<number, number>()
    oneSlip(data, set.letters, (term, quality) => mistyped.set(term, quality))
    return { ...set, equal: -1, mistyped }
  }
  const push = (sets: TermSet[]) => {
    if (sets.every(({ equal, mistyped }) => equal >= 0 || (mistyped?.size ?? 0) > 0)) {
      rows.push({ sets, open: false, quality: SLIP_IN_PIECE })
    }
  }
  if (left.equal >= 0 && right.letters.length >= SLIP_IN_PIECE_FROM) push([left, mend(right)])
  if (right.equal >= 0 && left.letters.length >= SLIP_IN_PIECE_FROM) push([mend(left), right])
  return rows
}

function skeletonsOf(data: NameData, left: TermSet, right: TermSet): TermRow[] {
  const full = (set: TermSet): TermSet => {
    const mistyped = new Map<number, number>()
    if (set.letters.length >= SHORTEST_SKELETON) {
      eachWithSkeleton(data.skeletons, data.vocabulary, set.letters, (term) => mistyped.set(term, 1))
    }
    return { ...set, mistyped }
  }
  const sets = [full(left), full(right)]
  const found = sets.filter(({ mistyped }) => mistyped!.size > 0).length
  if (found === 0 || !sets.every(({ equal, mistyped }) => equal >= 0 || mistyped!.size > 0)) return []
  if (left.letters.length + right.letters.length < ABBREVIATION_FROM) return []
  return [{ sets, open: false, quality: SKELETON }]
}
