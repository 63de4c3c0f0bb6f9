import type { Vocabulary } from './vocabulary'

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiouy'

// What a slip costs where a plain wrong letter costs 1.
const SWAP = 0.75
const DOUBLED = 0.6
const MISSING = 0.9
const TOO_MANY = 0.95
const BESIDE = 0.85
const VOWEL = 0.85
const DIGIT = 1.6
const FIRST = 1.2

/** How wrong the typed word is for the term: the least sum of slips, each by how often it happens. */
export function slipCost(typed: string, vocabulary: Vocabulary, term: number): number {
  const meant = vocabulary.text(term)
  let before: number[] = []
  let row = [0]
  for (let at = 1; at <= meant.length; at++) row.push(row[at - 1]! + missing(meant, at - 1))
  for (let i = 1; i <= typed.length; i++) {
    const next = [row[0]! + tooMany(typed, i - 1)]
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1]
      let cost = row[j - 1]! + (same ? 0 : wrong(typed, i - 1, meant, j - 1))
      cost = Math.min(cost, row[j]! + tooMany(typed, i - 1), next[j - 1]! + missing(meant, j - 1))
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + (same ? 0 : SWAP))
      }
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[meant.length]!
}

function wrong(typed: string, i: number, meant: string, j: number): number {
  const one = typed[i]!
  const other = meant[j]!
  const first = i === 0 && j === 0 ? FIRST : 1
  if (isDigit(one) || isDigit(other)) return DIGIT * first
  if (VOWELS.includes(one) && VOWELS.includes(other)) return VOWEL * first
  return (beside(one, other) ? BESIDE : 1) * first
}

function missing(meant: string, j: number): number {
  if (isDigit(meant[j]!)) return DIGIT
  if (j > 0 && meant[j] === meant[j - 1]) return DOUBLED
  return j === 0 ? FIRST * MISSING : MISSING
}

function tooMany(typed: string, i: number): number {
  if (isDigit(typed[i]!)) return DIGIT
  if (i > 0 && typed[i] === typed[i - 1]) return DOUBLED
  return i === 0 ? FIRST * TOO_MANY : TOO_MANY
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9'
}

function beside(one: string, other: string): boolean {
  return KEY_ROWS.some((row) => {
    const at = row.indexOf(one)
    return at >= 0 && (row[at - 1] === other || row[at + 1] === other)
  })
}
