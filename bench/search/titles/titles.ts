import { createRandom, type Random } from '../../corpus/random'
import { NAME_SIZES, STOCK, TAGGED } from '../../corpus/word-stock'
import { TERMS } from '../abstracts/terms'
import { fillSlots, type Stock } from '../fill'
import {
  CHINESE_TITLES,
  CODAS,
  ENDS,
  ENGLISH_TITLES,
  MIXED_TITLES,
  NUCLEI,
  ONSETS,
  STARTS,
  TITLE_ENDS,
} from './title-stock'

/** A title as an index is given it: with its tags behind, in one line. */
export type TaggedTitle = { title: string; tags: string[]; text: string }

/** Names that are met again are met often: this share of them is drawn from all earlier mentions. */
const MENTIONED_BEFORE = 0.45
const WITH_END = 0.15
const MENTIONS_KEPT = 50_000

type Options = {
  seed?: number
  /** Names of real models in a title now and then. False leaves the invented ones alone. */
  realNames?: boolean
  /** Chinese technical terms the titles may be about. */
  terms?: readonly string[]
}

/**
 * Bilingual titles of a reading log. Names are coined without end and come back as often as they came before, so that
 * the vocabulary grows with the number of titles as a real one does. A longer list begins with the shorter one.
 */
export function createTitles(
  count: number,
  { seed = 1, realNames = true, terms = TERMS }: Options = {},
): TaggedTitle[] {
  const random = createRandom(seed)
  const stock = titleStock(realNames, terms)
  return Array.from({ length: count }, () => taggedTitle(random, stock))
}

function taggedTitle(random: Random, stock: Stock): TaggedTitle {
  const manner = random.int(1, 20)
  const forms = manner <= 9 ? CHINESE_TITLES : manner <= 14 ? ENGLISH_TITLES : MIXED_TITLES
  const end = random.chance(WITH_END) ? random.pick(TITLE_ENDS) : ''
  const title = fillSlots(random.pick(forms) + end, random, stock)
  const tags = Array.from({ length: random.int(0, 3) }, () => fillSlots('<tag>', random, stock))
  return { title, tags, text: [title, ...tags].join(' ') }
}

/** All that a form of a title or of a planted title can ask for. Remembers the names it made. */
export function titleStock(realNames: boolean, terms: readonly string[]): Stock {
  const mentions: string[] = []
  const { known: _known, ...invented } = STOCK
  const model = (random: Random): string => {
    const known = mentions.length > 0 && random.chance(MENTIONED_BEFORE)
    const name = known ? random.pick(mentions) : newName(random, realNames)
    if (mentions.length < MENTIONS_KEPT) mentions.push(name)
    else mentions[random.int(0, MENTIONS_KEPT - 1)] = name
    return name
  }
  return {
    ...(realNames ? STOCK : invented),
    model,
    term: terms,
    topic: realNames ? TAGGED : model,
    dataset: realNames ? STOCK.dataset : (random) => `${newName(random, false)} 数据集`,
    tag: (random) => (random.chance(0.4) ? model(random) : random.pick([...STOCK.task, ...STOCK.field])),
    year: (random) => String(random.int(13, 23)),
    count: (random) => String(random.int(2, 9)),
    figure: (random) => (random.int(2, 95) / 10).toFixed(1),
    arxiv: (random) =>
      `${random.int(13, 23)}${String(random.int(1, 12)).padStart(2, '0')}.${String(random.int(100, 19_999)).padStart(5, '0')}`,
  }
}

function newName(random: Random, realNames: boolean): string {
  const manner = random.int(1, 20)
  if (manner <= 3 && realNames) return random.pick(STOCK.known)
  const size = random.chance(0.3) ? random.pick(NAME_SIZES) : ''
  if (manner <= 13) return `${random.pick(STARTS)}${random.pick(ENDS)}${size}`
  if (manner <= 17) return `${coined(random)}${random.chance(0.3) ? random.pick(ENDS) : ''}${size}`
  return acronym(random)
}

function coined(random: Random): string {
  const syllable = () => random.pick(ONSETS) + random.pick(NUCLEI)
  const tail = random.chance(0.6) ? random.pick(CODAS) : ''
  const letters = syllable() + syllable() + tail
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

function acronym(random: Random): string {
  const letters = Array.from({ length: random.int(3, 5) }, (_, place) =>
    random.pick(place % 2 === 1 ? [...'AEIOUSTN'] : [...'BCDEFGHKLMNPQRSTVWX']),
  ).join('')
  return random.chance(0.25) ? `${letters}-${random.int(1, 9)}` : letters
}
