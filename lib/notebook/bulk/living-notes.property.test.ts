import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listRevisions, readNote } from '../read-note'
import { createNote, noteInput, trashNote } from '../save-note'
import { listSlugsFound } from '../search-notes'
import { emptyTrash } from '../trash/empty-trash'
import { listTrash } from '../trash/read-trash'
import { restoreNotes } from '../trash/restore-note'
import { bulkInput } from './bulk-input'
import { changeNotes } from './change-notes'
import { undoBulk } from './undo-bulk'

const NOTES = 5
const TAGS = ['Alpha', 'Beta', '拓扑']
const DAYS = ['2022-06-13', '2022-06-14', '2022-06-16']

type Known = { day: string; tags: string[]; state: 'here' | 'trash' | 'gone'; revision: number }
type Model = Map<string, Known>

const some = fc.uniqueArray(fc.nat(NOTES - 1), { minLength: 1 })
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('tag' as const), some, tag: fc.constantFrom(...TAGS) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('untag' as const), some, tag: fc.constantFrom(...TAGS) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('move' as const), some, day: fc.constantFrom(...DAYS) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('trash' as const), some }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('trash one' as const), one: fc.nat(NOTES - 1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('restore' as const), some }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('empty' as const) }) },
)
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

/** What the action does to the model; which notes it changed. */
function play(model: Model, what: Exclude<Action, { do: 'undo' }>): string[] {
  const slugs = [...model.keys()]
  const chosen = 'some' in what ? what.some : 'one' in what ? [what.one] : [...slugs.keys()]
  const changed: string[] = []
  for (const slug of chosen.map((index) => slugs[index] as string)) {
    const note = model.get(slug) as Known
    const next = played(note, what)
    if (!next) continue
    model.set(slug, next)
    changed.push(slug)
  }
  return changed
}

function played(note: Known, what: Exclude<Action, { do: 'undo' }>): Known | null {
  const saved = { ...note, revision: note.revision + 1 }
  if (what.do === 'restore') return note.state === 'trash' ? { ...note, state: 'here' } : null
  if (what.do === 'empty') return note.state === 'trash' ? { ...note, state: 'gone' } : null
  if (note.state !== 'here') return null
  if (what.do === 'trash' || what.do === 'trash one') return { ...note, state: 'trash' }
  if (what.do === 'move') return note.day === what.day ? null : { ...saved, day: what.day }
  const has = note.tags.includes(what.tag)
  if (what.do === 'tag') return has ? null : { ...saved, tags: [...note.tags, what.tag] }
  return has ? { ...saved, tags: note.tags.filter((tag) => tag !== what.tag) } : null
}

/** Only a change that nothing has followed is taken back here: what may follow has its own tests. */
type Last = { change: number; before: Model; kind: Action['do'] } | null

async function run(nb: Notebook, model: Model, what: Action, last: Last): Promise<Last> {
  const slugs = [...model.keys()]
  if (what.do === 'undo') {
    if (!last) return null
    expect(await undoBulk(nb, last.change)).toMatchObject({ ok: true })
    for (const [slug, note] of last.before) {
      const now = model.get(slug) as Known
      const same = JSON.stringify(note) === JSON.stringify(now)
      const revision = last.kind === 'trash' || same ? now.revision : now.revision + 1
      model.set(slug, { ...note, revision })
    }
    return null
  }
  const before = new Map(model)
  const changed = play(model, what)
  if (what.do === 'trash one') await trashNote(nb, slugs[what.one] as string)
  else if (what.do === 'restore')
    await restoreNotes(
      nb,
      what.some.map((index) => slugs[index] as string),
    )
  else if (what.do === 'empty') await emptyTrash(nb)
  else {
    const rest = 'tag' in what ? { topics: [what.tag] } : 'day' in what ? { day: what.day } : {}
    const input = { do: what.do, slugs: what.some.map((index) => slugs[index] as string), ...rest }
    const result = await changeNotes(nb, bulkInput.parse(input))
    expect(result.changed).toBe(changed.length)
    return result.change === null ? null : { change: result.change, before, kind: what.do }
  }
  return null
}

async function compare(nb: Notebook, model: Model): Promise<void> {
  const here = [...model].filter(([, note]) => note.state === 'here')
  const slugs = (notes: [string, Known][]) => notes.map(([slug]) => slug).toSorted()
  const found = async (query: string) => (await listSlugsFound(nb, query)).toSorted()
  expect(await found('common')).toEqual(slugs(here))
  for (const tag of TAGS)
    expect(await found(`tag:${tag}`)).toEqual(slugs(here.filter(([, { tags }]) => tags.includes(tag))))
  for (const day of DAYS)
    expect(await found(`common day:${day}`)).toEqual(slugs(here.filter(([, note]) => note.day === day)))
  expect((await listTrash(nb)).notes.map(({ slug }) => slug).toSorted()).toEqual(
    slugs([...model].filter(([, note]) => note.state === 'trash')),
  )
  for (const [slug, { tags, day, revision }] of here) {
    const note = await readNote(nb, slug)
    expect(note?.topics.filter(({ by }) => by === 'tag').map(({ name }) => name)).toEqual(tags)
    expect([note?.day, note?.revision]).toEqual([day, revision])
    expect((await listRevisions(nb, slug))?.map(({ number }) => number)).toEqual(
      Array.from({ length: revision }, (_, index) => revision - index),
    )
  }
}

it('whatever is done to many notes in whatever order, search finds the living ones and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 12 }), async (actions) => {
      const nb = await openTemporaryNotebook()
      try {
        const model: Model = new Map()
        for (let index = 0; index < NOTES; index++) {
          const day = DAYS[index % DAYS.length] as string
          const input = { title: `Note ${index}`, body: 'common', loggedAt: `${day}T10:00:00+08:00` }
          const { slug } = await createNote(nb, noteInput.parse(input))
          model.set(slug, { day, tags: [], state: 'here', revision: 1 })
        }
        let last: Last = null
        for (const what of actions) last = await run(nb, model, what, last)
        await compare(nb, model)
      } finally {
        await nb.close()
      }
    }),
    { numRuns: 15 },
  )
}, 120_000)
