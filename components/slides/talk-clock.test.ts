import { describe, expect, it } from 'vitest'
import { createTalkClock, minutesAndSeconds } from './talk-clock'

describe('the clock of a talk', () => {
  it('starts when the first slide is left, and tells the time of each', () => {
    const clock = createTalkClock([0, 30_000, 60_000])
    clock.show(0, 1_000)
    expect(clock.read(9_000)).toMatchObject({ running: false, elapsed: 0 })
    clock.show(1, 10_000)
    clock.show(2, 50_000)
    expect(clock.read(60_000)).toEqual({ running: true, elapsed: 50_000, onSlide: 10_000, late: 0 })
    clock.show(1, 60_000)
    expect(clock.read(65_000)).toMatchObject({ elapsed: 55_000, onSlide: 45_000, late: 25_000 })
  })

  it('is early before the time of a slide has come', () => {
    const clock = createTalkClock([0, 30_000, 60_000])
    clock.show(1, 0)
    clock.show(2, 10_000)
    expect(clock.read(12_000).late).toBe(-18_000)
  })

  it('stands still while paused, and does not start itself then', () => {
    const clock = createTalkClock([10_000, 10_000])
    clock.toggle(0)
    clock.toggle(5_000)
    clock.show(1, 20_000)
    expect(clock.read(90_000)).toMatchObject({ running: false, elapsed: 5_000, onSlide: 0 })
    clock.toggle(90_000)
    expect(clock.read(91_000)).toMatchObject({ running: true, elapsed: 6_000 })
  })

  it('writes minutes and seconds', () => {
    expect([0, 59_600, 61_000, 3_600_000, -5].map(minutesAndSeconds)).toEqual([
      '0:00',
      '1:00',
      '1:01',
      '60:00',
      '0:00',
    ])
  })
})
