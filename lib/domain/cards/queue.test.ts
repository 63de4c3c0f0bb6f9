import { describe, expect, it } from 'vitest'
import type { CardSchedule, Rating } from './card'
import { queueOf } from './queue'
import { newSchedule, rate } from './schedule'

const BY = { retention: 0.9, zone: 'Asia/Shanghai' }
const NOW = new Date('2022-06-20T10:00:00+08:00')

/** Answered like this, each time so many minutes before now. */
function answered(...answers: [Rating, minutes: number][]): CardSchedule {
  return answers.reduce(
    (schedule, [rating, minutes]) => rate(schedule, rating, new Date(NOW.getTime() - minutes * 60_000), BY),
    newSchedule(NOW),
  )
}

const DAY = 24 * 60
const learned = (days: number): CardSchedule => answered([4, days * DAY])

describe('the queue of a day', () => {
  it('has what is being learned and is up, then the likeliest forgotten, then new, then what is up soon', () => {
    const due = [
      { id: 1, schedule: learned(8) },
      { id: 2, schedule: learned(30) },
      { id: 3, schedule: answered([3, 1]) },
      { id: 4, schedule: answered([1, 5]) },
    ]
    expect(queueOf(due, [{ id: 5, schedule: newSchedule(NOW) }], NOW)).toEqual({
      ids: [4, 2, 1, 5, 3],
      until: null,
    })
  })

  it('waits for what is being learned and comes up later, and says until when', () => {
    // Ten minutes are early enough, half an hour is not.
    const soon = { id: 1, schedule: answered([3, 0]) }
    const later = { id: 2, schedule: { ...soon.schedule, due: '2022-06-20T02:30:00.000Z' } }
    expect(queueOf([soon], [], NOW)).toEqual({ ids: [1], until: null })
    expect(queueOf([later], [], NOW)).toEqual({ ids: [], until: '2022-06-20T02:30:00.000Z' })
    expect(queueOf([], [], NOW)).toEqual({ ids: [], until: null })
  })
})
