import { familyOf } from './names'
import type { CslName } from './paper-facts'

type Known = { id: number; title: string | null; authors: readonly CslName[]; year: number | null }
export type SamePair = { one: number; other: number; why: 'same-title' | 'near-title' }

/** How two papers are named when the writer says they are two: by numbers, since keys may change. */
export function pairKey(one: number, other: number): string {
  return [one, other].toSorted((a, b) => a - b).join(' ')
}

/** Letters and digits alone: case, width, hyphens and marks do not tell titles apart. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A title shorter than this (letters) says too little to be near another one. */
const SHORTEST_NEAR = 12
/** A year or two between a preprint and what became of it. */
const YEARS_APART = 2
/** Papers of one first author and time are few; more of one name are many persons. */
const MOST_OF_ONE_AUTHOR = 400

/**
 * Papers that may be one: the same title but for case and marks, with years and first authors that do not speak
 * against it; or nearly the same title and the same first author.
 */
export function findSamePapers(papers: readonly Known[], dismissed: ReadonlySet<string>): SamePair[] {
  const titled = papers
    .filter((paper) => (paper.title ?? '') !== '')
    .map((paper) => ({
      ...paper,
      folded: foldTitle(paper.title ?? ''),
      author: foldTitle(firstFamily(paper)),
    }))
    .filter(({ folded }) => folded !== '')
  const pairs: SamePair[] = []
  const add = (one: (typeof titled)[number], other: (typeof titled)[number], why: SamePair['why']) => {
    if (!dismissed.has(pairKey(one.id, other.id))) pairs.push({ one: one.id, other: other.id, why })
  }
  for (const group of groupsBy(titled, ({ folded }) => folded)) {
    eachPair(group, (one, other) => {
      const strangers = one.author !== '' && other.author !== '' && one.author !== other.author
      if (!strangers && isNear(one.year, other.year)) add(one, other, 'same-title')
    })
  }
  const signed = titled.filter(({ author, folded }) => author !== '' && folded.length >= SHORTEST_NEAR)
  for (const group of groupsBy(signed, ({ author }) => author)) {
    eachPair(group.slice(0, MOST_OF_ONE_AUTHOR), (one, other) => {
      if (one.folded !== other.folded && isNear(one.year, other.year) && isNearTitle(one, other))
        add(one, other, 'near-title')
    })
  }
  return pairs
}

const firstFamily = ({ authors }: Known) => (authors[0] ? familyOf(authors[0]) : '')

function groupsBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

function eachPair<T>(group: readonly T[], tell: (one: T, other: T) => void): void {
  for (const [at, one] of group.entries()) for (const other of group.slice(at + 1)) tell(one, other)
}

function isNear(one: number | null, other: number | null): boolean {
  return one === null || other === null || Math.abs(one - other) <= YEARS_APART
}

/** A version has a number the other has not: `YOLOv3` and `YOLOv4`, `StarGAN` and `StarGAN v2` are two papers. */
function isNearTitle(one: { folded: string }, other: { folded: string }): boolean {
  const [short, long] = [one.folded, other.folded].toSorted((a, b) => a.length - b.length) as [string, string]
  if (numbersIn(short) !== numbersIn(long)) return false
  if (long.startsWith(short)) return short.length >= long.length * 0.5
  const allowed = Math.floor(long.length / 12)
  return long.length - short.length <= allowed && distanceWithin(short, long, allowed)
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).join(' ')

/** Whether at most so many letters differ, are missing or are too many. */
function distanceWithin(one: string, other: string, most: number): boolean {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1
      const value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return false
    row = next
  }
  return (row[other.length] ?? 0) <= most
}
