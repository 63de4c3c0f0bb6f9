import { foldPlain } from '../text/fold'
import { initialOf, matchPinyinAt, readingsOf } from '../text/readings'
import type { Run } from './find-runs'
import type { Wanted } from './place'

const MOST_RUNS = 300
/** Longer letters are no word, and a text made to begin like them everywhere is not read to its end. */
const LONGEST = 60
const MOST_TRIES = 20_000

/** Where Chinese characters stand that are spelled by what was typed. */
export function findPinyin(text: string, { typed, pinyin }: Wanted): Run[] {
  const runs: Run[] = []
  if (pinyin === null) return runs
  const letters = pinyinLetters(typed, pinyin)
  const bit = bitOf(letters)
  if (bit === 0 || letters.length > LONGEST) return runs
  let tries = 0
  for (let at = 0; at < text.length && runs.length < MOST_RUNS && tries < MOST_TRIES; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < FIRST_HAN || (initialsOf(unit) & bit) === 0) continue
    tries += 1
    const count = matchPinyinAt(text, at, letters, pinyin)
    if (count === 0) continue
    const end = behindCharacters(text, at, count)
    runs.push({ start: at, end, fit: 'whole' })
    at = end - 1
  }
  return runs
}

/** As readings are written: lower case, ü as v, other accents off; what divides syllables becomes an apostrophe. */
function pinyinLetters(typed: string, mode: 'full' | 'initials'): string {
  const folded = foldPlain(typed.normalize('NFC').replace(/[üǖǘǚǜÜǕǗǙǛ]/g, 'v'))
  return folded.replace(/[^a-z]+/g, mode === 'full' ? "'" : '').replace(/^'|'$/g, '')
}

const FIRST_HAN = 0x3400
const ANY_INITIAL = 0x3ffffff
const NOT_ASKED = 0xffffffff

/** By code unit, which letters its readings begin with: most characters are ruled out by a look at this. */
const initials = new Uint32Array(0x10000 - FIRST_HAN).fill(NOT_ASKED)

function initialsOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return ANY_INITIAL
  const known = initials[unit - FIRST_HAN] ?? 0
  if (known !== NOT_ASKED) return known
  const bits = readingsOf(String.fromCharCode(unit)).reduce(
    (all, reading) => all | bitOf(initialOf(reading)),
    0,
  )
  initials[unit - FIRST_HAN] = bits
  return bits
}

function bitOf(letters: string): number {
  const index = letters.charCodeAt(0) - 0x61
  return index >= 0 && index < 26 ? 1 << index : 0
}

function behindCharacters(text: string, start: number, count: number): number {
  let end = start
  for (let left = count; left > 0; left -= 1) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1
  return end
}
