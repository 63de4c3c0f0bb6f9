import { isCommand } from '../text/tex'
import { APART, INSIDE, type Letters } from './letters'
import type { Needle } from './needle'
import type { Fit } from './place'

export type Run = { start: number; end: number; fit: Fit }

/** More places of one word in one text than anybody steps through. */
const MOST_RUNS = 300

/** Where the needle's letters stand together: parted only where the needle is, or by a hyphen or the like. */
export function findRuns(letters: Letters, needle: Needle): Run[] {
  const script = needle.simplified ? 'simplified' : 'plain'
  const sought = needle.letters[script]
  if (sought === '') return []
  const runs: Run[] = []
  const weak: Run[] = []
  let at = letters[script].indexOf(sought)
  while (at !== -1 && runs.length < MOST_RUNS) {
    const run = runAt(letters, at, needle)
    if (run && run.fit !== 'inside') runs.push(run)
    else if (run && weak.length < MOST_RUNS) weak.push(run)
    at = letters[script].indexOf(sought, run && run.fit !== 'inside' ? at + sought.length : at + 1)
  }
  return [...runs, ...weak]
}

/** Punctuation typed alone, found as it is. */
export function findLiteral(folded: string, literal: string): Run[] {
  const runs: Run[] = []
  let at = folded.indexOf(literal)
  while (at !== -1 && runs.length < MOST_RUNS) {
    runs.push({ start: at, end: at + literal.length, fit: 'whole' })
    at = folded.indexOf(literal, at + literal.length)
  }
  return runs
}

function runAt(letters: Letters, from: number, needle: Needle): Run | null {
  if (!holdsTogether(letters, from, needle) || !hasCommands(letters, from, needle)) return null
  const { plain, starts, ends, before, inWord } = letters
  const to = from + needle.letters.plain.length
  const beginsWell = inWord[from] === 0 || before[from] !== INSIDE
  const endsWell = to >= plain.length || inWord[to - 1] === 0 || before[to] !== INSIDE
  const fit = beginsWell ? (endsWell ? 'whole' : 'start') : 'inside'
  // A command's backslash is part of what was asked for.
  const start = (starts[from] ?? 0) - (needle.commands[0] === 0 ? 1 : 0)
  return { start, end: ends[to - 1] ?? 0, fit }
}

function holdsTogether({ before }: Letters, from: number, { letters }: Needle): boolean {
  for (let index = 1; index < letters.plain.length; index += 1) {
    if (before[from + index] === APART && letters.before[index] === INSIDE) return false
  }
  return true
}

function hasCommands({ source, starts }: Letters, from: number, { commands }: Needle): boolean {
  return commands.every((index) => isCommand(source, starts[from + index] ?? 0))
}
