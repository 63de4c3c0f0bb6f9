import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Day } from '../../domain/day'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { readDay } from '../read-days'
import { createNote, noteInput, trashNote } from '../save-note'
import { restoreNote } from '../trash/restore-note'
import { orderDay, stepNote } from './order-day'

const day = '2022-06-16' as Day
let nb: Notebook
let slugs: string[]
beforeEach(async () => {
  nb = await openTemporaryNotebook()
  slugs = []
  for (const title of ['a', 'b', 'c', 'd'])
    slugs.push(
      (await createNote(nb, noteInput.parse({ title, body: '', loggedAt: `${day}T10:00:00+08:00` }))).slug,
    )
})
afterEach(() => nb.close())

const order = async () => (await readDay(nb, day)).notes.map(({ title }) => title).join('')
const slugOf = (title: string) => slugs['abcd'.indexOf(title)] ?? ''

it('steps a note up and down, and stops at the ends', async () => {
  expect(await stepNote(nb, day, slugOf('c'), 'up')).toBe(true)
  expect(await order()).toBe('acbd')
  expect(await stepNote(nb, day, slugOf('d'), 'down')).toBe(false)
  expect(await stepNote(nb, day, 'nowhere', 'down')).toBe(false)
  expect(await order()).toBe('acbd')
})

it('steps over a note in the trash, which returns to its place', async () => {
  await trashNote(nb, slugOf('b'))
  await stepNote(nb, day, slugOf('c'), 'up')
  expect(await order()).toBe('cad')
  await restoreNote(nb, slugOf('b'))
  expect(await order()).toBe('cbad')
})

it('puts the notes named in order among the places they held, whoever else is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(['a', 'b', 'c', 'd']), async (wanted) => {
      const before = await order()
      await orderDay(nb, day, [...wanted.map(slugOf), 'nowhere'])
      const rest = [...wanted]
      const expected = [...before].map((title) => (wanted.includes(title) ? rest.shift() : title))
      expect(await order()).toBe(expected.join(''))
    }),
    { numRuns: 30 },
  )
})
