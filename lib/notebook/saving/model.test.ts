import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeText } from '../../domain/merge-text'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { createNote, type NoteInput, saveNote, trashNote } from '../save-note'
import { restoreNote } from '../trash/restore-note'

/** A few by themselves; the promise is proved with DAYBOOK_ACTIONS=10000. */
const ACTIONS = Number(process.env.DAYBOOK_ACTIONS ?? 100)
const PER_RUN = 100

type Version = { title: string; body: string; day: string; topics: string[] }
type ModelNote = { slug: string; trashed: boolean; versions: Version[] }
type Sent = { slug: string; input: NoteInput & { baseRevision: number }; answer: unknown }

const line = fc.constantFrom('attention is all', '二分图匹配', '$a_i$', 'see [[One]]', '', 'FooNet 很好')
const edit = fc.record({ at: fc.nat(6), drop: fc.nat(1), add: line })
const topics = fc.option(fc.uniqueArray(fc.constantFrom('Alpha', 'Beta', '主题'), { maxLength: 2 }), {
  nil: undefined,
})
const day = fc.option(fc.constantFrom('2021-12-31', '2022-06-13', '2022-06-20'), { nil: undefined })
const which = fc.nat(1000)

const action = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('create' as const), body: line, topics, day }) },
  {
    weight: 8,
    // `behind`: how many revisions the writer has not seen.
    arbitrary: fc.record({ kind: fc.constant('save' as const), which, edit, behind: fc.nat(2), topics, day }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('same' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('trash' as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), which }) },
)
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

/** What the notebook should be, told in as few words as it can be: lists of versions, and the answers given. */
class Model {
  readonly notes: ModelNote[] = []
  readonly sent: Sent[] = []
  saves = 0

  find(which: number): ModelNote | undefined {
    return this.notes[which % Math.max(1, this.notes.length)]
  }

  /** The version that a save makes, or null where it makes none; `conflict` where it may not. */
  expect(note: ModelNote, base: number, input: NoteInput): Version | 'conflict' | null {
    const current = note.versions.at(-1) as Version
    const began = note.versions[base - 1] as Version
    const title = mergeText(began.title, input.title, current.title)
    const body = mergeText(began.body, input.body, current.body)
    if (!title.ok || !body.ok) return 'conflict'
    const theirs = current.topics.filter(
      (one) => !began.topics.includes(one) || (input.topics ?? began.topics).includes(one),
    )
    const mine = (input.topics ?? []).filter((one) => !began.topics.includes(one) && !theirs.includes(one))
    const next = {
      title: title.text,
      body: body.text,
      day: input.day && input.day !== began.day ? input.day : current.day,
      topics: base === note.versions.length ? (input.topics ?? current.topics) : [...theirs, ...mine],
    }
    return JSON.stringify(next) === JSON.stringify(current) ? null : next
  }
}

async function act(nb: Notebook, model: Model, action: Action): Promise<void> {
  if (action.kind === 'create') return create(nb, model, action)
  if (action.kind === 'again') return sendAgain(nb, model, action.which)
  const note = model.find(action.which)
  if (!note) return
  if (action.kind === 'trash') {
    expect(await trashNote(nb, note.slug)).toBe(!note.trashed)
    note.trashed = true
    return
  }
  if (action.kind === 'restore') {
    expect(await restoreNote(nb, note.slug)).toBe(note.trashed)
    note.trashed = false
    return
  }
  const current = note.versions.at(-1) as Version
  if (action.kind === 'same') {
    const { title, body } = current
    return save(nb, model, note, { title, body, baseRevision: note.versions.length })
  }
  const base = Math.max(1, note.versions.length - action.behind)
  const began = note.versions[base - 1] as Version
  const body = edited(began.body, action.edit)
  const saveKey = `save-${model.sent.length}-key`
  const { topics, day } = action
  const input = {
    title: began.title,
    body,
    topics,
    day: day as NoteInput['day'],
    saveKey,
    baseRevision: base,
  }
  return save(nb, model, note, input)
}

async function create(nb: Notebook, model: Model, { body, topics, day }: Action & { kind: 'create' }) {
  const title = `Note ${model.notes.length}`
  const input = {
    title,
    body,
    topics,
    day: day as NoteInput['day'],
    saveKey: `note-${model.notes.length}-key`,
  }
  const { slug } = await createNote(nb, input)
  expect(await createNote(nb, input)).toEqual({ slug, revision: 1 })
  const version = { title, body, day: day ?? '2022-06-20', topics: topics ?? [] }
  model.notes.push({ slug, trashed: false, versions: [version] })
}

async function save(
  nb: Notebook,
  model: Model,
  note: ModelNote,
  input: NoteInput & { baseRevision: number },
) {
  const answer = await saveNote(nb, note.slug, input)
  if (note.trashed) return expect(answer).toBeNull()
  const next = model.expect(note, input.baseRevision, input)
  if (next === 'conflict') {
    return expect(answer).toMatchObject({
      ok: false,
      conflict: { theirs: { revision: note.versions.length } },
    })
  }
  const stale = input.baseRevision < note.versions.length
  if (next) {
    note.versions.push(next)
    model.saves += 1
    if (input.saveKey) model.sent.push({ slug: note.slug, input, answer })
  }
  const { title, body } = note.versions.at(-1) as Version
  const merged = stale ? { title, body } : null
  expect(answer).toEqual({ ok: true, slug: note.slug, revision: note.versions.length, merged })
}

async function sendAgain(nb: Notebook, model: Model, which: number) {
  const sent = model.sent[which % Math.max(1, model.sent.length)]
  if (sent) expect(await saveNote(nb, sent.slug, sent.input)).toEqual(sent.answer)
}

function edited(body: string, { at, drop, add }: { at: number; drop: number; add: string }): string {
  const lines = body.split('\n')
  lines.splice(Math.min(at, lines.length), drop, add)
  return lines.join('\n')
}

async function compare(nb: Notebook, model: Model): Promise<void> {
  const notes = await nb.db.prisma.note.findMany({
    orderBy: { id: 'asc' },
    include: {
      revisions: { orderBy: { number: 'asc' } },
      topics: { where: { by: 'tag' }, include: { topic: true } },
    },
  })
  expect(notes.map((note) => note.slug)).toEqual(model.notes.map(({ slug }) => slug))
  notes.forEach((note, index) => {
    const { versions, trashed } = model.notes[index] as ModelNote
    const current = versions.at(-1) as Version
    expect(note).toMatchObject({
      title: current.title,
      body: current.body,
      day: current.day,
      revision: versions.length,
    })
    expect(note.trashedAt !== null).toBe(trashed)
    expect(note.topics.map(({ topic }) => topic.name).sort()).toEqual(current.topics.toSorted())
    expect(
      note.revisions.map(({ title, body, day, tags }) => ({
        title,
        body,
        day,
        topics: JSON.parse(tags) as string[],
      })),
    ).toEqual(versions)
  })
}

describe(`${ACTIONS} actions of any kind`, () => {
  it('leave the notebook as a model has it, with a revision for every save', {
    timeout: 60_000 + ACTIONS * 200,
  }, async () => {
    let saves = 0
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: PER_RUN, maxLength: PER_RUN }), async (actions) => {
        const nb = await openTemporaryNotebook()
        try {
          const model = new Model()
          for (const one of actions) await act(nb, model, one)
          await compare(nb, model)
          saves += model.saves
        } finally {
          await nb.close()
        }
      }),
      { numRuns: Math.max(1, Math.round(ACTIONS / PER_RUN)), endOnFailure: true },
    )
    expect(saves).toBeGreaterThan(0)
  })
})
