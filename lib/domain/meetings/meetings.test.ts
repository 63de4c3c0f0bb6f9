import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfInstant, timeOfInstant, weekdayOf } from '../day'
import { agendaKey } from './agenda'
import { nextOfSeries } from './next-week'
import { type MeetingSlot, orderMeetings } from './series'
import { windowOf } from './window'

const slot = (id: number, at: string, followsId: number | null = null, trashed = false): MeetingSlot => ({
  id,
  at: new Date(at),
  followsId,
  trashed,
})

describe('the next of a weekly series', () => {
  const next = (at: string, zone: string, now: string, before?: string) =>
    nextOfSeries(
      { at: new Date(at), zone },
      new Date(now),
      before ? { at: new Date(before), zone } : null,
    ).toISOString()

  it('keeps its hour on the wall when the clock changes', () => {
    // Berlin goes forward on 2022-03-27 and back on 2022-10-30.
    expect(next('2022-03-21T09:00Z', 'Europe/Berlin', '2022-03-21T10:00Z')).toBe('2022-03-28T08:00:00.000Z')
    expect(next('2022-10-24T08:00Z', 'Europe/Berlin', '2022-10-24T10:00Z')).toBe('2022-10-31T09:00:00.000Z')
  })

  it('knows an hour again that the clock left out', () => {
    // 02:30 on 27 March is 03:30; a week later it is 02:30 again.
    const skipped = next('2022-03-20T01:30Z', 'Europe/Berlin', '2022-03-20T02:00Z')
    expect(timeOfInstant(new Date(skipped), 'Europe/Berlin')).toBe('03:30')
    const after = next(skipped, 'Europe/Berlin', '2022-03-27T04:00Z', '2022-03-20T01:30Z')
    expect(timeOfInstant(new Date(after), 'Europe/Berlin')).toBe('02:30')
  })

  it('passes over weeks that are gone, and is later than now', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 400 * 24 * 60 }),
        fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'),
        (at, minutes, zone) => {
          const now = new Date(at.getTime() + minutes * 60_000)
          const found = nextOfSeries({ at, zone }, now)
          const week = 7 * 86_400_000
          expect(found > now).toBe(true)
          expect(found.getTime() - Math.max(now.getTime(), at.getTime())).toBeLessThanOrEqual(
            week + 3_600_000,
          )
          expect(weekdayOf(dayOfInstant(found, zone))).toBe(weekdayOf(dayOfInstant(at, zone)))
        },
      ),
    )
  })
})

describe('the order of meetings', () => {
  it('goes by the series first, past what lies in the trash', () => {
    const meetings = [
      slot(1, '2022-06-06T02:00Z'),
      slot(2, '2022-06-13T02:00Z', 1, true),
      slot(3, '2022-06-20T02:00Z', 2),
      slot(4, '2022-06-16T04:00Z'),
    ]
    const order = orderMeetings(meetings)
    const idBefore = (index: number) => order.before(meetings[index] ?? slot(0, ''))?.id
    expect(idBefore(2)).toBe(1)
    expect(idBefore(3)).toBe(1)
    expect(idBefore(0)).toBeUndefined()
    expect(order.successor(meetings[0] ?? slot(0, ''))?.id).toBe(3)
    expect(order.successor(meetings[3] ?? slot(0, ''))).toBeNull()
  })

  it('ends where a file holds a ring', () => {
    const ring = [slot(1, '2022-06-06T02:00Z', 2), slot(2, '2022-06-13T02:00Z', 1)]
    expect(orderMeetings(ring).before(ring[1] ?? slot(0, ''))?.id).toBe(1)
  })

  it('never calls one before that is not', () => {
    const some = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 5 }),
        followsId: fc.option(fc.integer({ min: 1, max: 8 })),
        trashed: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(some, (made) => {
        const meetings = made.map((one, index) => ({ ...one, id: index + 1, at: new Date(one.at) }))
        const order = orderMeetings(meetings)
        for (const meeting of meetings) {
          const others = meetings.filter(({ id, trashed }) => id !== meeting.id && !trashed)
          const before = order.before(meeting)
          expect(before !== null).toBe(others.some(({ at }) => at < meeting.at))
          if (before) expect(before.at < meeting.at && !before.trashed).toBe(true)
        }
      }),
    )
  })
})

describe('a window', () => {
  it('a week back has the same hour on the wall', () => {
    const at = new Date('2022-03-28T08:00Z')
    const { window } = windowOf({ at, zone: 'Europe/Berlin', since: null, until: null }, null)
    expect(window.from).toBe('2022-03-21T09:00:00.000Z')
  })
})

describe('the key of a thing on the agenda', () => {
  it('is the same for the same thing and another for another', () => {
    expect(agendaKey({ kind: 'text', text: ' 谢谢  大家' })).toBe(
      agendaKey({ kind: 'text', text: '谢谢 大家' }),
    )
    expect(agendaKey({ kind: 'text', text: '谢谢 大家' })).not.toContain(' ')
    const topics = ['detr', 'vit']
    expect(agendaKey({ kind: 'comparison', topics, rows: ['a'] })).not.toBe(
      agendaKey({ kind: 'comparison', topics, rows: [] }),
    )
  })
})
