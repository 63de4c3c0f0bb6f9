import { CARD_KINDS } from '@/lib/domain/cards/card'
import { count, day, instant, list, nullable, object, ref, text } from './schema'

const share = { type: 'number', minimum: 0, maximum: 1 }
const seconds = { type: 'number', minimum: 0 }
const cardKind = { enum: [...CARD_KINDS] }

const schedule = object({
  due: instant,
  stability: { type: 'number' },
  difficulty: { type: 'number' },
  elapsedDays: count,
  scheduledDays: count,
  learningSteps: count,
  reps: count,
  lapses: count,
  state: { enum: [0, 1, 2, 3] },
  lastReview: nullable(instant),
})
const interval = object({ due: instant, days: count })
const recall = { answers: count, predicted: share, recalled: share, low: share, high: share }

export const reviewShapes = {
  CardSchedule: schedule,
  ReviewAnswer: object({ review: count, schedule: ref('CardSchedule') }),
  ReviewSession: object({
    card: {
      anyOf: [
        object({
          id: count,
          kind: cardKind,
          front: text,
          back: text,
          frontHtml: text,
          backHtml: text,
          recall: nullable(share),
          schedule: ref('CardSchedule'),
          intervals: object({ 1: interval, 2: interval, 3: interval, 4: interval }),
        }),
        { type: 'null' },
      ],
    },
    shown: instant,
    done: count,
    took: count,
    left: object({ learning: count, review: count, unanswered: count }),
    held: count,
    until: nullable(instant),
    last: { anyOf: [object({ review: count, card: count }), { type: 'null' }] },
    cards: count,
  }),
  ReviewPlan: object({
    at: instant,
    meeting: {
      anyOf: [object({ id: count, title: text, day, time: text, minutes: count }), { type: 'null' }],
    },
    past: { type: 'boolean' },
    minutes: { type: 'number', minimum: 0 },
    cards: list(
      object({
        id: count,
        kind: cardKind,
        slug: nullable(text),
        title: nullable(text),
        front: text,
        recall: nullable(share),
        weight: share,
        seconds,
      }),
    ),
    seconds,
    left: count,
  }),
  ReviewStatistics: object({
    recall: {
      anyOf: [
        object({ ...recall, bins: list(object({ from: share, to: share, ...recall })) }),
        { type: 'null' },
      ],
    },
    days: list(object({ day, answers: count, again: count, minutes: { type: 'number', minimum: 0 } })),
    forecast: list(object({ day, cards: count })),
    states: object({ unanswered: count, learning: count, young: count, mature: count, suspended: count }),
  }),
  ReviewSettings: object({ retention: share, newPerDay: count }),
}
