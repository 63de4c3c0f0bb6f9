/** How a talk stands against its plan; all times in milliseconds. */
type TalkTime = {
  running: boolean
  elapsed: number
  /** Spent on the slide that is shown, all visits together. */
  onSlide: number
  /** Behind the plan when positive: past the end of this slide, or, when negative, before its beginning. */
  late: number
}

export type TalkClock = {
  /** Runs on or stands still. */
  toggle(now: number): void
  /** Another slide is shown. Leaving the first one starts the talk, unless it was paused. */
  show(slide: number, now: number): void
  read(now: number): TalkTime
}

/** `plan`: milliseconds for each slide, in order. */
export function createTalkClock(plan: readonly number[]): TalkClock {
  const spent = plan.map(() => 0)
  let slide = 0
  let since: number | null = null
  let touched = false

  const add = (now: number) => {
    if (since !== null) spent[slide] = (spent[slide] ?? 0) + now - since
    if (since !== null) since = now
  }

  return {
    toggle(now) {
      add(now)
      since = since === null ? now : null
      touched = true
    },
    show(next, now) {
      add(now)
      if (!touched && next !== slide) {
        since = now
        touched = true
      }
      slide = next
    },
    read(now) {
      const running = since === null ? 0 : now - since
      const elapsed = spent.reduce((sum, time) => sum + time, running)
      const begin = plan.slice(0, slide).reduce((sum, time) => sum + time, 0)
      const end = begin + (plan[slide] ?? 0)
      return {
        running: since !== null,
        elapsed,
        onSlide: (spent[slide] ?? 0) + running,
        late: elapsed > end ? elapsed - end : Math.min(0, elapsed - begin),
      }
    },
  }
}

/** `m:ss`. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
