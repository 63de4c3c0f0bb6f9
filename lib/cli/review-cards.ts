import { dayOfInstant } from '../domain/day'
import { answerOffers } from '../notebook/cards/answer-offers'
import { type CardOffers, readCardOffers } from '../notebook/cards/card-offers'
import { restoreCard, suspendCard, trashCard } from '../notebook/cards/card-work'
import { type CardList, listCards } from '../notebook/cards/read-cards'
import { takeCards } from '../notebook/cards/take-cards'
import type { Notebook } from '../notebook/open-notebook'
import { printTable } from './command'
import { Misuse, Problem } from './outcome'

export const CARDS_DETAILS = [
  'review cards [list]                             cards, the last made first',
  'review cards offers <note>                      what a note has to offer, numbered; nothing is taken by itself',
  'review cards take <note> <number>… | all        makes cards of these',
  'review cards dismiss <note> <number>…           never offers these again',
  'review cards suspend|resume|trash|restore <card>',
]

type Outcome = { result: unknown; told: string }

/** `review cards …` */
export async function workOnCards(nb: Notebook, [action = 'list', ...words]: string[]): Promise<Outcome> {
  const [first = '', ...others] = words
  switch (action) {
    case 'list': {
      const list = await listCards(nb, { limit: 200 })
      return { result: list, told: describeList(list, nb.timeZone) }
    }
    case 'offers': {
      const offers = await offersOf(nb, first)
      return { result: offers, told: describeOffers(offers) }
    }
    case 'take':
      return take(nb, first, others)
    case 'dismiss': {
      const keys = keysOf(await offersOf(nb, first), others)
      const result = await answerOffers(nb, first, keys, 'dismiss')
      if (!result.ok) throw new Problem('That is no longer on offer.')
      return { result, told: `${keys.length} will not be offered again.\n` }
    }
    default:
      return workOnOne(nb, action, Number(first))
  }
}

async function take(nb: Notebook, slug: string, numbers: string[]): Promise<Outcome> {
  const offers = await offersOf(nb, slug)
  const keys = numbers[0] === 'all' ? offers.offers.map(({ key }) => key) : keysOf(offers, numbers)
  const result = await takeCards(nb, slug, keys)
  if (!result.ok) throw new Problem('That is no longer on offer.')
  return { result, told: `${result.made} cards made${undoBy(result.change)}\n` }
}

async function workOnOne(nb: Notebook, action: string, id: number): Promise<Outcome> {
  const works: Record<string, () => ReturnType<typeof trashCard>> = {
    suspend: () => suspendCard(nb, id, true),
    resume: () => suspendCard(nb, id, false),
    trash: () => trashCard(nb, id),
    restore: () => restoreCard(nb, id),
  }
  const work = works[action]
  if (!work) throw new Misuse(`review cards cannot ${action}.`)
  if (!Number.isInteger(id) || id < 1)
    throw new Misuse('Say the number of a card; review cards list has them.')
  const result = await work()
  if (!result.ok) throw new Problem(`There is no card ${id}.`)
  return { result, told: `Done${undoBy(result.change)}\n` }
}

async function offersOf(nb: Notebook, slug: string): Promise<CardOffers> {
  if (slug === '') throw new Misuse('Say which note, by its slug.')
  const offers = await readCardOffers(nb, slug)
  if (!offers) throw new Problem(`There is no note ${slug}.`)
  return offers
}

function keysOf({ offers }: CardOffers, numbers: string[]): string[] {
  if (numbers.length === 0) throw new Misuse('Say which, by number; review cards offers <note> has them.')
  return numbers.map((number) => {
    const offer = offers[Number(number) - 1]
    if (!offer) throw new Misuse(`There is no offer ${number}.`)
    return offer.key
  })
}

const undoBy = (change: number | null) => (change ? `; take it back with: changes --undo ${change}` : '.')

function describeList({ items, total }: CardList, zone: string): string {
  if (total === 0) return 'There are no cards yet.\n'
  const rows = items.map((card) => [
    `${card.id}`,
    card.kind,
    card.suspended ? 'put aside' : dayOfInstant(new Date(card.schedule.due), zone),
    card.note?.slug ?? '',
    firstLine(card.front),
  ])
  const table = printTable([['card', 'kind', 'due', 'note', 'front'], ...rows])
  return `${table}${items.length} of ${total}\n`
}

function describeOffers({ offers, cards }: CardOffers): string {
  const had = `${cards.length} cards already\n`
  if (offers.length === 0) return `Nothing on offer. ${had}`
  const rows = offers.map(({ kind, front, back }, at) => [
    `${at + 1}`,
    kind,
    firstLine(front),
    firstLine(back),
  ])
  return `${printTable([['', 'kind', 'front', 'back'], ...rows])}${had}`
}

/** Cut where a table would become too wide. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  return [...line].length > 60 ? `${[...line].slice(0, 59).join('')}…` : line
}
