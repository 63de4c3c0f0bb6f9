import { createEmptyCard, fsrs } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import type { CardSchedule, Rating } from './card'
import { newSchedule, RATINGS, rate, rateEach, recallAt, type Scheduling } from './schedule'

const START = new Date('2022-12-29T12:30:00Z')
const DAY = 24 * 60 * 60 * 1000
const UTC: Scheduling = { retention: 0.9, zone: 'UTC' }

/** The parameters, answers and results that ts-fsrs 5 publishes for FSRS-6 (packages/fsrs/__tests__/FSRS-6.test.ts). */
const PARAMETERS = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]
const published: Scheduling = { ...UTC, parameters: PARAMETERS }

/** Answers one after the other, each on the day the one before fell due. */
function follow(ratings: Rating[], by: Scheduling, start = START): CardSchedule[] {
  let now = start
  let schedule = newSchedule(now)
  return ratings.map((rating) => {
    schedule = rate(schedule, rating, now, by)
    now = new Date(schedule.due)
    return schedule
  })
}

describe('the published vectors of ts-fsrs', () => {
  it('give the same intervals', () => {
    const intervals = follow([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], published).map(
      ({ scheduledDays }) => scheduledDays,
    )
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  })

  it('give the same memory', () => {
    const days = [0, 0, 1, 3, 8, 21]
    let now = START
    let schedule = newSchedule(now)
    for (const [at, rating] of ([1, 3, 3, 3, 3, 3] as const).entries()) {
      now = new Date(now.getTime() + (days[at] ?? 0) * DAY)
      schedule = rate(schedule, rating, now, published)
    }
    expect(schedule.stability).toBeCloseTo(53.62691, 4)
    expect(schedule.difficulty).toBeCloseTo(6.3574867, 4)
  })

  it('give the same first answers', () => {
    const first = rateEach(newSchedule(START), START, published)
    const of = <K extends keyof CardSchedule>(key: K) => RATINGS.map((rating) => first[rating][key])
    expect(of('stability')).toEqual([0.212, 1.2931, 2.3065, 8.2956])
    expect(of('difficulty')).toEqual([6.4133, 5.11217071, 2.11810397, 1])
    expect(of('scheduledDays')).toEqual([0, 0, 0, 8])
    expect(of('reps')).toEqual([1, 1, 1, 1])
    expect(of('state')).toEqual([1, 1, 1, 2])
  })

  it('give the same recall: 90.25 % when an easy card falls due', () => {
    const easy = rate(newSchedule(START), 4, START, UTC)
    expect(recallAt(easy, new Date(easy.due))).toBeCloseTo(0.9024733, 6)
    expect(recallAt(newSchedule(START), START)).toBeNull()
  })

  it('hold through a long history, field by field', () => {
    const theirs = fsrs({ enable_fuzz: false })
    let now = START
    let card = createEmptyCard(now)
    let ours = newSchedule(now)
    for (const rating of [3, 1, 2, 3, 3, 4, 1, 3, 2, 2, 3, 4, 4, 1, 1, 3] as const) {
      card = theirs.next(card, now, rating).card
      ours = rate(ours, rating, now, UTC)
      expect(ours).toEqual({
        due: card.due.toISOString(),
        stability: card.stability,
        difficulty: card.difficulty,
        elapsedDays: card.elapsed_days,
        scheduledDays: card.scheduled_days,
        learningSteps: card.learning_steps,
        reps: card.reps,
        lapses: card.lapses,
        state: card.state,
        lastReview: now.toISOString(),
      })
      now = card.due
    }
  })
})

describe('days', () => {
  const shanghai: Scheduling = { retention: 0.9, zone: 'Asia/Shanghai' }

  it('are told apart by the clock on the wall, not by UTC', () => {
    const [, learned] = follow([3, 3], shanghai, new Date('2022-06-16T22:30:00+08:00'))
    if (!learned) throw new Error('no schedule')
    // 23:00 UTC and 01:00 UTC are two days in London and one in Shanghai.
    const morning = new Date('2022-06-20T07:00:00+08:00')
    const again = rate(learned, 3, morning, shanghai)
    const later = rate(again, 3, new Date('2022-06-20T09:00:00+08:00'), shanghai)
    expect(later.elapsedDays).toBe(0)
    expect(rate(again, 3, new Date('2022-06-21T00:10:00+08:00'), shanghai).elapsedDays).toBe(1)
  })

  it('end at the same time on the wall across a change of the clock', () => {
    const berlin: Scheduling = { retention: 0.9, zone: 'Europe/Berlin' }
    const evening = new Date('2022-10-29T20:00:00+02:00')
    const easy = rate(newSchedule(evening), 4, evening, berlin)
    expect(easy.scheduledDays).toBe(8)
    expect(easy.due).toBe(new Date('2022-11-06T20:00:00+01:00').toISOString())
    const soon = rate(newSchedule(evening), 1, new Date('2022-10-30T02:59:30+02:00'), berlin)
    expect(soon.due).toBe(new Date('2022-10-30T02:00:30+01:00').toISOString())
  })

  it('do not run backwards when the clock is put back', () => {
    const ahead = new Date('2030-01-01T00:00:00Z')
    const learned = rate(rate(newSchedule(ahead), 3, ahead, UTC), 3, ahead, UTC)
    const answered = rate(learned, 3, START, UTC)
    expect(answered.elapsedDays).toBe(0)
    expect(Date.parse(answered.due)).toBeGreaterThan(START.getTime())
    expect(recallAt(learned, START)).toBe(1)
  })
})

describe('recall', () => {
  it('falls by the hour, and faster for what was forgotten', () => {
    const evening = new Date('2022-06-19T21:00:00+08:00')
    const meeting = new Date('2022-06-20T10:00:00+08:00')
    const { 1: again, 3: good } = rateEach(newSchedule(evening), evening, UTC)
    const [weak, strong] = [recallAt(again, meeting) ?? 1, recallAt(good, meeting) ?? 1]
    expect(weak).toBeLessThan(strong)
    expect(strong).toBeLessThan(1)
    expect(recallAt(good, new Date(meeting.getTime() + DAY))).toBeLessThan(strong)
  })

  it('is asked for more often the more of it is wanted', () => {
    const days = (retention: number) => follow([3, 3, 3], { ...UTC, retention })[2]?.scheduledDays ?? 0
    expect(days(0.95)).toBeLessThan(days(0.9))
    expect(days(0.9)).toBeLessThan(days(0.8))
  })
})
