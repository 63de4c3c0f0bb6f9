import { HANDOUT_STYLES } from '@/lib/domain/handout/handout'
import { count, day, instant, list, nullable, object, ref, text } from './schema'

const said = { key: text, text, html: nullable(text) }
const topic = object({ slug: text, name: text })
const place = object({ note: ref('NoteRef'), href: text })
const line = object({
  ...said,
  from: { anyOf: [place, { type: 'null' }] },
  cites: list(count),
  differs: nullable(text),
})
const entry = object({
  note: ref('NoteRef'),
  href: text,
  gist: object(said),
  points: list(object({ ...said, under: nullable(text) })),
  cites: list(count),
  secondHand: { type: 'boolean' },
})

export const handoutShapes = {
  Handout: object({
    meeting: object({ id: count, title: text, at: instant, day, time: text, place: text, people: text }),
    from: day,
    until: day,
    topics: list(object({ topic: { anyOf: [topic, { type: 'null' }] }, entries: list(entry) })),
    conclusions: list(line),
    numbers: list(line),
    questions: list(line),
    agenda: list(line),
    style: { enum: [...HANDOUT_STYLES] },
    references: list(
      object({ number: count, text, url: nullable(text), key: text, named: { type: 'boolean' } }),
    ),
    links: list(object({ title: text, url: text, role: text })),
    leftOut: count,
  }),
}
