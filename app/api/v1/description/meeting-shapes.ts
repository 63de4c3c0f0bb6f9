import { count, day, instant, list, nullable, object, ref, text } from './schema'

const near = { anyOf: [object({ id: count, title: text, day }), { type: 'null' }] }
const meeting = {
  id: count,
  title: text,
  at: instant,
  day,
  time: text,
  zone: text,
  place: text,
  people: text,
  minutes: count,
  weekly: { type: 'boolean' },
  window: object({ from: instant, until: instant }),
  windowFrom: { enum: ['chosen', 'last-meeting', 'week'] },
  openPromises: count,
}

export const meetingShapes = {
  Meeting: object({
    ...meeting,
    said: text,
    saidHtml: nullable(text),
    notes: list(ref('NoteRef')),
    promises: list(ref('MeetingPromise')),
    previous: near,
    next: near,
  }),
  MeetingList: object({ items: list(object(meeting)) }),
  MeetingPromise: object({
    id: count,
    text,
    dueDay: nullable(day),
    madeAt: object({ id: count, title: text, day }),
    keptAt: nullable(instant),
    keptNote: { anyOf: [ref('NoteRef'), { type: 'null' }] },
    droppedAt: nullable(instant),
  }),
  PromiseList: object({ items: list(ref('MeetingPromise')) }),
  Agenda: object({ items: list(object({ key: text, item: { type: 'object' } })) }),
}
