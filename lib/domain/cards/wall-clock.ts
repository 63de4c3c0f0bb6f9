import { Temporal } from 'temporal-polyfill'

/** What the clock on the wall in `zone` (IANA name) shows at the instant, as if that were UTC: for those who tell days apart by UTC. */
export function wallClock(instant: Date, zone: string): Date {
  const { epochMilliseconds, offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(
    instant.getTime(),
  ).toZonedDateTimeISO(zone)
  return new Date(epochMilliseconds + Math.round(offsetNanoseconds / 1e6))
}
