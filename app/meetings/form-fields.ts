import { z } from 'zod'
import type { MeetingFields } from '@/components/meeting/meeting-form'
import { addDays, dayOfInstant, timeOfInstant } from '@/lib/domain/day'
import type { MeetingListItem } from '@/lib/domain/meetings/meeting'
import { meetingInput } from '@/lib/notebook/meetings/meeting-input'

const text = z.string().max(20_000).catch('')
const Form = z.object({
  title: text,
  day: text,
  time: text,
  zone: text,
  place: text,
  people: text,
  minutes: text,
  fromDay: text,
  fromTime: text,
  untilDay: text,
  untilTime: text,
})

/** What a browser sent, as the fields had it. */
export function fieldsIn(form: FormData): MeetingFields {
  return { ...Form.parse(Object.fromEntries(form)), weekly: form.get('weekly') === '1' }
}

/** The same as the use cases read it; an empty end of the window is none. */
export function inputOf(fields: MeetingFields) {
  const { fromDay, fromTime, untilDay, untilTime, day, time, ...rest } = fields
  const moment = (on: string, at: string) => (on === '' ? null : at === '' ? on : `${on}T${at}`)
  return meetingInput.safeParse({
    ...rest,
    zone: rest.zone || undefined,
    people: rest.people.replace(/\r\n?/g, '\n'),
    at: `${day}T${time}`,
    from: moment(fromDay, fromTime),
    until: moment(untilDay, untilTime),
  })
}

const A_DAY = 1

/** A meeting like the last one, tomorrow. */
export function fieldsLike(last: MeetingListItem | null, now: Date, zone: string): MeetingFields {
  const here = last?.zone ?? zone
  return {
    title: last?.title ?? '',
    day: addDays(dayOfInstant(now, here), A_DAY),
    time: last?.time ?? '10:00',
    zone: here,
    place: last?.place ?? '',
    people: last?.people ?? '',
    minutes: String(last?.minutes ?? 10),
    weekly: last?.weekly ?? false,
    fromDay: '',
    fromTime: '',
    untilDay: '',
    untilTime: '',
  }
}

/** Ends of the window that the writer did not choose stay empty. */
export function fieldsOf(meeting: MeetingListItem): MeetingFields {
  const { title, day, time, zone, place, people, minutes, weekly, window, windowFrom } = meeting
  const from = windowFrom === 'chosen' ? new Date(window.from) : null
  const until =
    new Date(window.until).getTime() === new Date(meeting.at).getTime() ? null : new Date(window.until)
  return {
    title,
    day,
    time,
    zone,
    place,
    people,
    minutes: String(minutes),
    weekly,
    fromDay: from ? dayOfInstant(from, zone) : '',
    fromTime: from ? timeOfInstant(from, zone) : '',
    untilDay: until ? dayOfInstant(until, zone) : '',
    untilTime: until ? timeOfInstant(until, zone) : '',
  }
}
