import { count, day, instant, list, nullable, object, ref, text } from './schema'

const nothing = { type: 'null' }
const topic = { anyOf: [object({ slug: text, name: text }), nothing] }

const line = object({
  key: text,
  section: { enum: ['read', 'conclusions', 'numbers', 'questions', 'promises', 'agenda'] },
  kind: { enum: ['gist', 'point', 'conclusion', 'number', 'question', 'promise', 'added'] },
  under: nullable(text),
  topic,
  text,
  html: nullable(text),
  edited: { type: 'boolean' },
  voice: { enum: ['own', 'theirs', null] },
  rule: nullable(text),
  from: { anyOf: [object({ note: ref('NoteRef'), under: nullable(text), href: text }), nothing] },
  flags: list(object({ kind: { enum: ['second-hand', 'contradiction', 'no-own-words'] } })),
  seconds: count,
  pinned: { type: 'boolean' },
  hidden: { type: 'boolean' },
  added: { type: ['object', 'null'] },
})

export const briefShapes = {
  Brief: object({
    meeting: {
      anyOf: [
        object({ id: count, title: text, at: instant, day, time: text, place: text, people: text }),
        nothing,
      ],
    },
    window: object({ from: instant, until: instant }),
    from: day,
    until: day,
    minutes: count,
    notes: count,
    topics: count,
    lines: list(line),
    budget: object({
      allowed: count,
      spoken: count,
      drop: list(text),
      left: count,
      bySection: { type: 'object', additionalProperties: count },
    }),
  }),
}
