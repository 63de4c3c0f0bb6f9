import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { searchNotes } from '../search-notes'
import { loadStarter } from '../starter'
import { printVerdict } from './judge'
import { plainTruth } from './plain-truth'
import { nameOf, readWrittenNotes } from './written-note'

const notes = readWrittenNotes('content/notes')
const whole = notes.map(({ title, body, tags }) => [title, body, ...tags].join('\n')).join('\n')
const HAN_RUNS = whole.match(/\p{Script=Han}+/gu) ?? []
const WORDS = whole.match(/[a-z0-9][a-z0-9_.-]+[a-z0-9]/gi) ?? []

/** One to five characters from anywhere in a Chinese run; a beginning of a word of three letters or more. */
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...HAN_RUNS), fc.nat(), fc.integer({ min: 1, max: 5 }))
    .map(([run, from, length]) => run.slice(from % run.length).slice(0, length)),
  fc
    .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 3, max: 30 }))
    .map(([word, length]) => word.slice(0, length).replace(/[-_.]+$/, '')),
)

describe('any piece of any note', () => {
  let nb: Notebook
  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await loadStarter(nb, 'content')
  }, 60_000)
  afterAll(() => nb.close())

  it('is found in every note that has it, and called exact in no other', async () => {
    await fc.assert(
      fc.asyncProperty(piece, async (q) => {
        const answer = await searchNotes(nb, q, { limit: 100 })
        const exact = answer.hits.filter(({ tier }) => tier === 'exact').map(({ slug }) => nameOf(slug))
        const least = plainTruth(q, notes, 'narrow', () => [])
        const most = plainTruth(q, notes, 'wide', () => [])
        const query = { q, tier: 'exact' as const, wants: least, means: q }
        const missing = least.filter((name) => !exact.includes(name))
        const unwanted = exact.filter((name) => !most.includes(name))
        const message = printVerdict({ query, answer, missing, unwanted })
        expect([...missing, ...unwanted], message).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
