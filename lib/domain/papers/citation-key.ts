import { pinyin } from 'pinyin-pro'
import { familyOf } from './names'
import type { PaperFacts } from './paper-facts'

const LONGEST_KEY = 80

const STOP_WORDS = new Set(
  'a an the of for with without from by to in on at and or is are be as via using towards toward how what why when do does not its this that la le les der die das ein une un el los'.split(
    ' ',
  ),
)
/** What Chinese titles begin with before they say anything. */
const HAN_OPENINGS = /^(基于|面向|针对|关于|利用|使用|一种|一类|浅谈|浅析|论|试论|对|从|在)+/

/**
 * `liu2021swin`, `wang2022shendu`: the first author's family name, the year, the first word of the title that says
 * something; Chinese by pinyin, names with the readings they have as names (曾 is zeng, 单 is shan). Null while neither
 * author nor title is known.
 */
export function keyFor({
  authors,
  title,
  year,
}: Pick<PaperFacts, 'authors' | 'title' | 'year'>): string | null {
  const [first] = authors
  const author = first ? nameLetters(familyOf(first)) : ''
  const word = titleWord(title)
  if (author === '' && word === '') return null
  return `${author}${year ?? ''}${word}`.slice(0, LONGEST_KEY)
}

/** The key itself, or with a letter behind it that makes it unlike the others: b after none, a, … z, aa, … */
export function freeKey(key: string, taken: (key: string) => boolean): string {
  if (!taken(key) && !PAPER_PAGES.has(key)) return key
  for (let number = 0; ; number += 1) {
    const candidate = `${key}${letters(number)}`
    if (!taken(candidate)) return candidate
  }
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26))
  return number < 26 ? last : letters(Math.floor(number / 26) - 1) + last
}

/** Pages of their own under `/papers/`. */
const PAPER_PAGES = new Set(['new', 'bibtex', 'duplicates', 'export'])

/** A key that every BibTeX program reads: no space, comma, brace, quote, backslash, hash, per cent, tilde or equals. */
export function isUsableKey(key: string): boolean {
  return (
    key.length <= LONGEST_KEY &&
    !PAPER_PAGES.has(key) &&
    /^[^\s,{}"'\\#%~=()@]+$/u.test(key) &&
    key.isWellFormed()
  )
}

function nameLetters(name: string): string {
  return latin(name, 'head').join('')
}

function titleWord(title: string): string {
  const plain = title.normalize('NFKC').trim()
  const han = /^[^\p{L}\p{N}]*(\p{Script=Han}+)/u.exec(plain)?.[1]
  if (han) return latin((han.replace(HAN_OPENINGS, '') || han).slice(0, 2), 'off').join('')
  const words = plain.split(/[^\p{L}\p{N}\p{M}'’]+/u).flatMap((word) => latin(word, 'off').join('') || [])
  return words.find((word) => !STOP_WORDS.has(word)) ?? words[0] ?? ''
}

/** Small Latin letters and digits of a text, one string for each word or Chinese character. */
function latin(text: string, surname: 'head' | 'off'): string[] {
  return text.split(/(\p{Script=Han}+)/u).flatMap((part) => {
    if (/\p{Script=Han}/u.test(part)) {
      const read = pinyin(part, { toneType: 'none', type: 'array', surname, v: false })
      return read.map(spelled)
    }
    return folded(part).match(/[a-z0-9]+/g) ?? []
  })
}

/** As passports write it: 吕 is lyu, not lü or lv. */
function spelled(syllable: string): string {
  return syllable.replace(/^([ln])ü/, '$1yu').replace(/[^a-z]/g, '')
}

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßæœøåłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
}
