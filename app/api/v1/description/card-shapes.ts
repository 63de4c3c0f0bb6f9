import { CARD_KINDS } from '@/lib/domain/cards/card'
import { count, instant, list, noteRef, nullable, object, ref, text } from './schema'

const kind = { enum: [...CARD_KINDS] }
const draft = object({ kind, front: text, back: text, key: text, find: text })
const number = { type: 'number' }

const card = {
  id: count,
  kind,
  front: text,
  back: text,
  note: { ...noteRef, type: ['object', 'null'] },
  find: text,
  schedule: object({
    due: instant,
    stability: number,
    difficulty: number,
    elapsedDays: number,
    scheduledDays: number,
    learningSteps: count,
    reps: count,
    lapses: count,
    state: { enum: [0, 1, 2, 3] },
    lastReview: nullable(instant),
  }),
  suspended: { type: 'boolean' },
}

export const cardShapes = {
  Card: object({ ...card, trashed: { type: 'boolean' } }),
  CardList: object({ items: list(ref('Card')), total: count, pages: count }),
  CardDraft: draft,
  CardOffers: object({
    note: object({ slug: text, title: text }),
    offers: list(ref('CardDraft')),
    cards: list(
      object({
        ...card,
        key: nullable(text),
        renewal: { ...draft, type: ['object', 'null'] },
        gone: { type: 'boolean' },
      }),
    ),
    refused: list(ref('CardDraft')),
  }),
  CardDone: object({ id: count, change: nullable({ type: 'integer' }) }),
  CardsTaken: object({ ids: list(count), made: count, change: nullable({ type: 'integer' }) }),
}
