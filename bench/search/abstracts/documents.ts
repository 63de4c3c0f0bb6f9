import { createRandom, type Random } from '../../corpus/random'
import { STOCK } from '../../corpus/word-stock'
import { fillSlots, type Stock } from '../fill'
import { ENDS, STARTS } from '../titles/title-stock'
import { ABSTRACT_TITLES, CLOSINGS, EXPERIMENTS, METHODS, OPENINGS, SCENES } from './patterns'
import { TERMS, TERMS_BY_FIELD } from './terms'

export type Abstract = { title: string; body: string }

/** An abstract keeps to its field; now and then it borrows from another. */
const FROM_OWN_FIELD = 0.7

const ALL = 'all'

/**
 * Abstracts of invented papers: Chinese with English names, six to nine sentences. Terms are dealt from shuffled decks,
 * so that all stand in about equally few of them.
 */
export function createAbstracts(count: number, seed = 1): Abstract[] {
  const random = createRandom(seed)
  const deal = createDecks(random)
  const fields = Object.keys(TERMS_BY_FIELD)
  return Array.from({ length: count }, (_, index) =>
    createAbstract(random, deal, fields[index % fields.length] as string),
  )
}

function createAbstract(random: Random, deal: (field: string) => string, field: string): Abstract {
  const model = `${random.pick(STARTS)}${random.pick(ENDS)}`
  const stock: Stock = {
    ...STOCK,
    model: [model],
    term: () => deal(random.chance(FROM_OWN_FIELD) ? field : ALL),
    place: SCENES,
    count: () => String(random.int(2, 9)),
    digit: () => (random.int(2, 95) / 10).toFixed(1),
    figure: () => (random.int(100, 985) / 10).toFixed(1),
  }
  const forms = [
    ...random.sample(OPENINGS, random.int(1, 2)),
    ...random.sample(METHODS, random.int(2, 3)),
    ...random.sample(EXPERIMENTS, random.int(2, 3)),
    ...random.sample(CLOSINGS, 1),
  ]
  return {
    title: fillSlots(random.pick(ABSTRACT_TITLES), random, stock),
    body: forms.map((form) => fillSlots(form, random, stock)).join(''),
  }
}

/** Deals the terms of a field, or of all, in a new order each time they have run out. */
function createDecks(random: Random): (field: string) => string {
  const decks = new Map<string, string[]>()
  return (field) => {
    let deck = decks.get(field) ?? []
    if (deck.length === 0) deck = random.sample(TERMS_BY_FIELD[field] ?? TERMS, TERMS.length)
    const term = deck.pop() as string
    decks.set(field, deck)
    return term
  }
}
