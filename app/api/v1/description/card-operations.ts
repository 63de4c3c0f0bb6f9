import {
  cardChange,
  cardOfferAnswer,
  cardOffersQuery,
  cardsQuery,
  clozeInput,
  newCardInput,
} from '@/lib/notebook/cards/card-input'
import { answer, badRequest, body, json, missing, problem, query, slug } from './parts'

const id = { ...slug, name: 'id', schema: { type: 'integer' } }
const done = json('CardDone')
const taken = json('CardsTaken')

/** Cards: what is to be recalled. */
export const cardOperations = {
  '/cards': {
    get: {
      summary: 'Cards, last made first',
      parameters: query(cardsQuery),
      responses: { 200: answer('The cards.', json('CardList')), ...badRequest },
    },
    post: {
      summary: 'Write a card',
      requestBody: body(newCardInput),
      responses: { 201: answer('It is made.', done), ...badRequest, ...missing },
    },
  },
  '/cards/{id}': {
    parameters: [id],
    get: {
      summary: 'A card, in the trash too',
      responses: { 200: answer('The card.', json('Card')), ...missing },
    },
    patch: {
      summary: 'Reword a card, put it aside or take it up again; its schedule stays',
      requestBody: body(cardChange),
      responses: { 200: answer('As asked.', done), ...badRequest, ...missing },
    },
    delete: {
      summary: 'Move a card to the trash; by `change` it comes back',
      responses: { 200: answer('It is in the trash.', done), ...missing },
    },
  },
  '/cards/offers': {
    get: {
      summary: 'Cards that a note’s own structure offers, those made of it, and those refused',
      parameters: query(cardOffersQuery),
      responses: { 200: answer('The offers.', json('CardOffers')), ...badRequest, ...missing },
    },
    post: {
      summary: 'Take offers, refuse them, or give cards the text their note has now',
      requestBody: body(cardOfferAnswer),
      responses: {
        200: answer('As asked; by `change` it is taken back.', taken),
        201: answer('The cards are made; by `change` they go to the trash.', taken),
        ...badRequest,
        ...missing,
      },
    },
  },
  '/cards/cloze': {
    post: {
      summary: 'Hide words of a note on a card',
      requestBody: body(clozeInput),
      responses: {
        200: answer('There is a card of that already.', taken),
        201: answer('The card is made.', taken),
        ...badRequest,
        ...missing,
        409: problem('Nothing would be left to recall them by.'),
      },
    },
  },
}
