import { diff3Merge } from 'node-diff3'

/** Lines in order: those that all agree on or only one side changed, and those that both changed. */
export type MergePiece =
  | { kind: 'merged'; lines: string[] }
  | { kind: 'conflict'; base: string[]; yours: string[]; theirs: string[] }

type MergedText = { ok: true; text: string } | { ok: false; pieces: MergePiece[] }

type Sides<T> = { base: T; yours: T; theirs: T }
type Region = { ok: string[] } | { conflict: { a: string[]; o: string[]; b: string[] } }

/**
 * Pairs of equal units that a comparison may meet: their number is what it costs, and a text of a hundred thousand
 * equal lines would hold the server for minutes.
 */
const MOST_PAIRS = 2_000_000
/** node-diff3 hands whole lists over as arguments, of which there may be some hundred thousand. */
const MOST_UNITS = 50_000

/**
 * Puts two edits of one text together. What only one side changed is taken from there; a line that both changed is
 * merged by its words where these lie apart. Anything else is a conflict, and then nothing is merged: a line that
 * either side added is never dropped.
 */
export function mergeText(base: string, yours: string, theirs: string): MergedText {
  if (yours === theirs || theirs === base) return { ok: true, text: yours }
  if (yours === base) return { ok: true, text: theirs }
  const lines = { base: base.split('\n'), yours: yours.split('\n'), theirs: theirs.split('\n') }
  const pieces = mergeUnits(lines, mergeLines)
  const merged: string[] = []
  for (const piece of pieces) {
    if (piece.kind === 'conflict') return { ok: false, pieces }
    for (const line of piece.lines) merged.push(line)
  }
  return { ok: true, text: merged.join('\n') }
}

/** Three-way merge over any units; `settle` may still make one list of what both sides changed. */
function mergeUnits(
  { base, yours, theirs }: Sides<string[]>,
  settle: (both: Sides<string[]>) => string[] | null,
): MergePiece[] {
  const start = sameUnits(base, yours, theirs, (list, index) => list[index])
  const end = sameUnits(base.slice(start), yours.slice(start), theirs.slice(start), (list, index) =>
    list.at(-1 - index),
  )
  const inner = (list: string[]) => list.slice(start, list.length - end)
  const middle = { base: inner(base), yours: inner(yours), theirs: inner(theirs) }
  const pieces = [
    merged(base.slice(0, start)),
    ...compare(middle).map((region): MergePiece => {
      if ('ok' in region) return merged(region.ok)
      const both = { base: region.conflict.o, yours: region.conflict.a, theirs: region.conflict.b }
      const settled = settle(both)
      return settled ? merged(settled) : { kind: 'conflict', ...both }
    }),
    merged(base.slice(base.length - end)),
  ]
  return pieces.filter((piece) => piece.kind === 'conflict' || piece.lines.length > 0)
}

const merged = (lines: string[]): MergePiece => ({ kind: 'merged', lines })

function sameUnits(
  base: string[],
  yours: string[],
  theirs: string[],
  unitAt: (list: string[], index: number) => string | undefined,
): number {
  const most = Math.min(base.length, yours.length, theirs.length)
  let count = 0
  while (count < most) {
    const unit = unitAt(base, count)
    if (unitAt(yours, count) !== unit || unitAt(theirs, count) !== unit) break
    count += 1
  }
  return count
}

function compare({ base, yours, theirs }: Sides<string[]>): Region[] {
  const tooMany = [base, yours, theirs].some((list) => list.length > MOST_UNITS)
  if (tooMany || countPairs(base, yours) + countPairs(base, theirs) > MOST_PAIRS) {
    return [{ conflict: { o: base, a: yours, b: theirs } }]
  }
  return diff3Merge(yours, base, theirs, { excludeFalseConflicts: true }) as Region[]
}

function countPairs(one: string[], other: string[]): number {
  const counts = new Map<string, number>()
  for (const unit of one) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return other.reduce((sum, unit) => sum + (counts.get(unit) ?? 0), 0)
}

function mergeLines(both: Sides<string[]>): string[] | null {
  const besides = mergeBeside(both)
  if (besides) return besides
  const { base, yours, theirs } = both
  if (base.length !== yours.length || base.length !== theirs.length) return null
  const lines = base.map((line, index) =>
    mergeLine({ base: line, yours: yours[index] as string, theirs: theirs[index] as string }),
  )
  return lines.every((line) => line !== null) ? lines : null
}

/** One side went on where the other had gone on already, or wrote new lines next to those the other changed. */
function mergeBeside({ base, yours, theirs }: Sides<string[]>): string[] | null {
  if (startsWith(yours, base) && startsWith(theirs, base)) {
    if (startsWith(yours, theirs)) return yours
    if (startsWith(theirs, yours)) return theirs
  }
  if (base.length === 0) return null
  for (const [changed, longer] of [
    [yours, theirs],
    [theirs, yours],
  ] as const) {
    if (changed.length !== base.length) continue
    if (startsWith(longer, base)) return [...changed, ...longer.slice(base.length)]
    if (startsWith(longer.toReversed(), base.toReversed()))
      return [...longer.slice(0, longer.length - base.length), ...changed]
  }
  return null
}

function startsWith(list: string[], start: string[]): boolean {
  return start.length <= list.length && start.every((unit, index) => unit === list[index])
}

/** A formula, a piece of code, a link or an address is one unit: two changes inside one do not lie apart. */
const UNIT =
  /\$\$[^\n]+?\$\$|\$[^$\n]+\$|\\\([^\n]+?\\\)|`[^`\n]+`|!?\[[^\]\n]*\]\([^)\n]*\)|\[\[[^\]\n]+\]\]|https?:\/\/[^\s\p{Script=Han}]+|\p{Script=Han}|[\p{L}\p{M}\p{N}]+|\s+|./gsu

/** Null when the changes touch, or when a side has written the line anew, so that a mixture would say nothing. */
function mergeLine({ base, yours, theirs }: Sides<string>): string | null {
  if (yours === theirs || theirs === base) return yours
  if (yours === base) return theirs
  const units = { base: unitsOf(base), yours: unitsOf(yours), theirs: unitsOf(theirs) }
  if (!keepsHalf(units.base, units.yours) || !keepsHalf(units.base, units.theirs)) return null
  const pieces = mergeUnits(units, () => null)
  const text: string[] = []
  for (const piece of pieces) {
    if (piece.kind === 'conflict') return null
    text.push(piece.lines.join(''))
  }
  return text.join('')
}

function unitsOf(line: string): string[] {
  return line.match(UNIT) ?? []
}

function keepsHalf(base: string[], changed: string[]): boolean {
  const words = base.filter((unit) => unit.trim() !== '')
  const left = new Map<string, number>()
  for (const unit of changed) left.set(unit, (left.get(unit) ?? 0) + 1)
  const kept = words.filter((unit) => {
    const count = left.get(unit) ?? 0
    left.set(unit, count - 1)
    return count > 0
  })
  return words.length > 0 && kept.length * 2 >= words.length
}
