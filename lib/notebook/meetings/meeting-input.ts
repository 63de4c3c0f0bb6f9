import { z } from 'zod'
import type { MeetingFacts } from '../../db/meeting-store'
import { addDays, instantOf, parseDay } from '../../domain/day'

const MOST_MINUTES = 600
const MAX_SAID = 1_000_000
const CIVIL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/

const wellFormed = (text: string) => text.isWellFormed()
const BROKEN = 'The text has a broken character.'
const line = (most: number) => z.string().trim().max(most).refine(wellFormed, BROKEN)

const moment = z
  .string()
  .trim()
  .refine(
    isMoment,
    'is no time; write it as 2022-06-16T12:00, or with its offset as 2022-06-16T12:00:00+08:00',
  )

/** What form, API and command line may say of a meeting. A time without an offset is one on the wall of its zone. */
export const meetingInput = z.object({
  title: line(200).min(1, 'A meeting needs a title.'),
  at: moment.describe('2022-06-16T12:00 in its zone, or with an offset.'),
  zone: z
    .string()
    .refine(isZone, 'is no time zone; write it as Asia/Shanghai')
    .optional()
    .describe('IANA name; that of the notebook unless said.'),
  place: line(500).optional(),
  people: line(2000).optional().describe('Names, as you would write them.'),
  minutes: z.coerce
    .number('The time to speak is a number of minutes.')
    .int('The time to speak is a whole number of minutes.')
    .min(1, 'The time to speak is at least a minute.')
    .max(MOST_MINUTES, `The time to speak is at most ${MOST_MINUTES} minutes.`)
    .optional()
    .describe('Time to speak; 10 unless said.'),
  weekly: z.boolean().optional().describe('Every week at this hour.'),
  from: moment
    .nullable()
    .optional()
    .describe('Where the window begins; null or unsaid: at the meeting before.'),
  until: moment
    .nullable()
    .optional()
    .describe('Where the window ends; null or unsaid: at the meeting. A day alone is in it to its end.'),
})
export type MeetingInput = z.output<typeof meetingInput>

/** The same for one that is there: what is not said stays. */
export const meetingChange = meetingInput.partial()
export type MeetingChange = z.output<typeof meetingChange>

/** `base`: the text these words were written over, so that nobody's are lost. */
export const saidInput = z.object({
  said: z
    .string()
    .max(MAX_SAID, 'What was said has at most a million characters.')
    .refine(wellFormed, BROKEN),
  base: z.string().max(MAX_SAID).describe('The text as it was read.'),
})

const promiseText = line(2000).min(1, 'Say what was promised.')
const dueDay = z
  .string()
  .refine((text) => parseDay(text) !== null, 'is not a day; write it as 2022-06-16')
  .transform((text) => parseDay(text))
  .nullable()

export const promiseInput = z.object({
  text: promiseText,
  dueDay: dueDay.default(null).describe('Civil date it was promised for.'),
})

/** What becomes of a promise. */
export const promiseWork = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('keep'),
    note: z.string().max(500).optional().describe('Slug or title of a note.'),
  }),
  z.object({ do: z.literal('drop') }),
  z.object({ do: z.literal('reopen') }),
  z.object({ do: z.literal('edit'), text: promiseText, dueDay: dueDay.default(null) }),
])
export type PromiseWork = z.output<typeof promiseWork>

const name = z.string().min(1).max(300)
/** Something to put on the agenda of a meeting. */
export const agendaInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), slug: name }),
  z.object({
    kind: z.literal('comparison'),
    topics: z.array(name).min(2).max(5),
    rows: z.array(name).max(200),
  }),
  z.object({ kind: z.literal('timeline'), topic: name }),
  z.object({ kind: z.literal('papers'), keys: z.array(name).min(1).max(500) }),
  z.object({ kind: z.literal('text'), text: line(10_000).min(1, 'Say what is to be said.') }),
])

export const agendaAddition = z.object({
  items: z.array(agendaInput).min(1, 'Say what to put on the agenda.').max(1000),
})
export const agendaRemoval = z.object({ key: z.string().min(1).max(50_000).describe('`key` of a line.') })

export const tiedNote = z.object({ note: name.describe('Slug or title of a note.') })

export const promisesQuery = z.object({
  at: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .optional()
    .describe('Owed then; now unless said. A promise kept later was still owed.'),
})

/**
 * The facts to store; what is not said is as in `base`. Null when the window would end before it begins: no note could
 * ever be in it.
 */
export function factsOf(said: MeetingChange, base: MeetingFacts): MeetingFacts | null {
  const zone = said.zone ?? base.zone
  const at = said.at === undefined ? base.at : momentIn(said.at, zone)
  const facts = {
    title: said.title ?? base.title,
    at,
    zone,
    place: said.place ?? base.place,
    people: said.people ?? base.people,
    minutes: said.minutes ?? base.minutes,
    weekly: said.weekly ?? base.weekly,
    since: endOf(said.from, base.since, zone),
    until: endOf(said.until && wholeDay(said.until), base.until, zone),
  }
  return facts.since && facts.since >= (facts.until ?? facts.at) ? null : facts
}

/** What a meeting is unless it is said. */
export const blankFacts = (zone: string, now: Date): MeetingFacts => ({
  title: '',
  at: now,
  zone,
  place: '',
  people: '',
  minutes: 10,
  weekly: false,
  since: null,
  until: null,
})

function endOf(said: string | null | undefined, base: Date | null, zone: string): Date | null {
  if (said === undefined) return base
  return said === null ? null : momentIn(said, zone)
}

/** A day alone, as the end of something, takes all of that day in. */
function wholeDay(text: string): string {
  const day = parseDay(text)
  return day ? addDays(day, 1) : text
}

/** Of a text that `isMoment`; an hour the clock leaves out moves forward. A day alone is its first minute. */
export function momentIn(text: string, zone: string): Date {
  const civil = CIVIL.exec(text)
  const day = parseDay(civil?.[1] ?? '')
  return day ? instantOf(day, civil?.[2] ?? '00:00', zone) : new Date(text)
}

/** Whether it is a day, a time on the wall or an instant. */
export function isMoment(text: string): boolean {
  const civil = CIVIL.exec(text)
  if (civil) return parseDay(civil[1] ?? '') !== null && (civil[2] === undefined || TIME.test(civil[2]))
  return z.iso.datetime({ offset: true }).safeParse(text).success
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
