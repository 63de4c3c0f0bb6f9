import { pinyin } from 'pinyin-pro'
import type { Day } from './day'
import { KNOWN_TOPICS } from './known-topics'
import { createMentionFinder } from './mentions'

const LONGEST_SLUG = 60
/** Room for a suffix such as `-123` below the limit. */
const LONGEST_BASE = 55
const MOST_WORDS = 5
const MOST_HAN = 6

const STOP_WORDS = new Set(
  'a an the of for with without from by to in on at and or is are be as via using its this that how ai'.split(
    ' ',
  ),
)

/** Pages of their own under `/topics/`. */
const TOPIC_PAGES = new Set(['compare', 'duplicates', 'new', 'suggestions'])

const names = createMentionFinder(
  KNOWN_TOPICS.filter(({ kind }) => kind === 'model' || kind === 'dataset').map(({ name, aliases }) => ({
    topic: name,
    names: [name, ...aliases],
  })),
)

/** The day and what the title is about: `2022-06-16-detr`. Latin words where there are any, else pinyin. */
export function slugFor(day: Day, title: string, taken: (slug: string) => boolean): string {
  const plain = title.normalize('NFKC')
  const words = headWords(plain) ?? modelWords(plain) ?? latinWords(plain) ?? hanWords(plain) ?? ['note']
  return unique(joinWithin([day, ...words]), taken)
}

/** `swin-transformer-v2`, `han-zi-shou-xie-shu-ju-ji`: the whole name, so that two names seldom meet. */
export function topicSlugFor(name: string, taken: (slug: string) => boolean): string {
  const words = name
    .normalize('NFKC')
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .split(/(\p{Script=Han}+)/u)
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? toPinyin(part) : asciiWords(part)))
  return unique(
    joinWithin(words.length > 0 ? words : ['topic']),
    (slug) => TOPIC_PAGES.has(slug) || taken(slug),
  )
}

/** `LayoutXLM: Multimodal Pre-training …`: what stands before the colon is the work's own name. */
function headWords(title: string): string[] | null {
  const head = /^[^:]{2,40}(?=:\s)/.exec(title)?.[0]
  if (!head || /\p{Script=Han}/u.test(head)) return null
  const words = asciiWords(head)
  return words.length > 0 && words.length <= 3 ? words : null
}

/** The first two models or data sets the title names, each by its own name and not by the spelling met. */
function modelWords(title: string): string[] | null {
  const distinct = [...new Set(names.find(title).map(({ topic }) => topic))]
  const words = distinct
    .filter((name) => !/\p{Script=Han}/u.test(name))
    .map((name) => asciiWords(name).join('-'))
  return words.length > 0 ? words.slice(0, 2) : null
}

function latinWords(title: string): string[] | null {
  // A number counts only as the second half of a name (`Quest 2`), never as an amount.
  const amounts = /(?<![A-Za-z] )(?<![\w.])\d[\d.,]*(?:[km]\b|(?![\w]))|(?<![\w.])\d{3,}(?!\w)|\d+\.\d+\w*/gi
  const words = asciiWords(title.replace(amounts, ' ')).filter((word) => !STOP_WORDS.has(word))
  return words.join('').length >= 3 && /[a-z]/.test(words.join('')) ? words.slice(0, MOST_WORDS) : null
}

function hanWords(title: string): string[] | null {
  const han = (title.match(/\p{Script=Han}/gu) ?? []).slice(0, MOST_HAN).join('')
  const words = toPinyin(han)
  return words.length > 0 ? words : null
}

function toPinyin(han: string): string[] {
  return pinyin(han, { toneType: 'none', type: 'array', v: true }).flatMap(asciiWords)
}

function asciiWords(text: string): string[] {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
  return letters.match(/[a-z0-9]+/g) ?? []
}

/** Whole words up to the limit; a single word that is longer is cut. */
function joinWithin(words: string[]): string {
  let slug = (words[0] ?? '').slice(0, LONGEST_BASE)
  for (const word of words.slice(1)) {
    const longer = `${slug}-${word}`
    if (longer.length > LONGEST_BASE)
      return slug.length > 'YYYY-MM-DD'.length ? slug : longer.slice(0, LONGEST_BASE)
    slug = longer
  }
  return slug
}

function unique(base: string, taken: (slug: string) => boolean): string {
  if (!taken(base)) return base
  for (let number = 2; ; number += 1) {
    const slug = `${base.slice(0, LONGEST_SLUG - `-${number}`.length)}-${number}`
    if (!taken(slug)) return slug
  }
}
