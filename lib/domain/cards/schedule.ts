import { type FSRS, fsrs, State, type Card as StoredCard } from 'ts-fsrs'
import { dayOfInstant, instantOf } from '../day'
import type { CardSchedule, Rating } from './card'
import { wallClock } from './wall-clock'

/** What scheduling depends on besides the card and the moment. */
export type Scheduling = {
  /** Share of cards that are to be recalled when they come up, 0 to 1. */
  retention: number
  /** IANA zone whose midnight parts the days: FSRS counts days, not hours. */
  zone: string
  /** FSRS's own parameters; those it comes with unless said. */
  parameters?: readonly number[]
}

export const RATINGS = [1, 2, 3, 4] as const satisfies readonly Rating[]

const DAY = 24 * 60 * 60 * 1000

/** Of a card nobody has answered; it may be asked at once. */
export function newSchedule(now: Date): CardSchedule {
  return {
    due: now.toISOString(),
    stability: 0,
    difficulty: 0,
    elapsedDays: 0,
    scheduledDays: 0,
    learningSteps: 0,
    reps: 0,
    lapses: 0,
    state: 0,
    lastReview: null,
  }
}

/**
 * Chance that the card is recalled at that moment, 0 to 1; null for a card nobody has answered. By hours, not by whole
 * days as ts-fsrs has it: what was rehearsed on Sunday evening is not certain on Monday morning.
 */
export function recallAt(schedule: CardSchedule, at: Date): number | null {
  if (schedule.state === State.New || schedule.lastReview === null) return null
  const days = Math.max(0, (at.getTime() - Date.parse(schedule.lastReview)) / DAY)
  return algorithm().forgetting_curve(days, Math.max(schedule.stability, 1e-3))
}

/** The schedule after an answer. Nothing is left to chance: what a button says beforehand is what happens. */
export function rate(schedule: CardSchedule, rating: Rating, now: Date, by: Scheduling): CardSchedule {
  const wallNow = wallClock(now, by.zone)
  const { card } = algorithm(by).next(toStored(schedule, now, by.zone), wallNow, rating)
  return {
    due: dueOf(card, now, wallNow, by.zone).toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsedDays: card.elapsed_days,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: now.toISOString(),
  }
}

/** What each answer would come to; changes nothing. */
export function rateEach(schedule: CardSchedule, now: Date, by: Scheduling): Record<Rating, CardSchedule> {
  return {
    1: rate(schedule, 1, now, by),
    2: rate(schedule, 2, now, by),
    3: rate(schedule, 3, now, by),
    4: rate(schedule, 4, now, by),
  }
}

/** ts-fsrs tells days apart by UTC, so it is shown the clock on the wall as if that were UTC. */
function toStored(schedule: CardSchedule, now: Date, zone: string): StoredCard {
  const last = schedule.lastReview === null ? null : new Date(schedule.lastReview)
  // A clock that was put back makes the last answer lie ahead; no day has passed then.
  const reviewed = last && last > now ? now : last
  return {
    due: new Date(schedule.due),
    stability: schedule.stability,
    difficulty: schedule.difficulty,
    elapsed_days: schedule.elapsedDays,
    scheduled_days: schedule.scheduledDays,
    learning_steps: schedule.learningSteps,
    reps: schedule.reps,
    lapses: schedule.lapses,
    state: schedule.state,
    ...(reviewed ? { last_review: wallClock(reviewed, zone) } : {}),
  }
}

/** Steps of minutes are minutes; intervals of days end at the same time on the wall, across a change of the clock too. */
function dueOf(card: StoredCard, now: Date, wallNow: Date, zone: string): Date {
  if (card.scheduled_days === 0) return new Date(now.getTime() + card.due.getTime() - wallNow.getTime())
  const due = card.due.toISOString()
  return instantOf(dayOfInstant(card.due, 'UTC'), due.slice(11, 19), zone)
}

const made = new Map<string, FSRS>()

function algorithm({ retention = 0.9, parameters }: Partial<Scheduling> = {}): FSRS {
  const key = `${retention} ${parameters ?? ''}`
  const known = made.get(key)
  if (known) return known
  const fresh = fsrs({
    request_retention: retention,
    enable_fuzz: false,
    ...(parameters ? { w: [...parameters] } : {}),
  })
  if (made.size > 100) made.clear()
  made.set(key, fresh)
  return fresh
}
