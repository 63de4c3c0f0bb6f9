import { readFileSync } from 'node:fs'
import { env } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchTier } from '../../domain/search'
import { importFiles } from '../imports'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { BARS } from './bars'
import { descends, judgeAll, precisionOf, printFailures, printVerdict, recallOf, type Verdict } from './judge'
import { LOG_QUERIES } from './log-queries'
import { LOG_TITLES } from './log-titles'
import { plainTruth, type TopicsOf } from './plain-truth'
import type { WrittenNote } from './written-note'

/** The log is its writer's and no part of the repository: name its file here to have search judged over it. */
const file = env.DAYBOOK_REAL_LOG

const names = new Map(Object.entries(LOG_TITLES).map(([name, title]) => [title, name]))

/** The notes as the importer cut the log, with the topics each belongs to. */
async function readNotes(nb: Notebook): Promise<{ notes: WrittenNote[]; topicsOf: TopicsOf }> {
  const rows = await nb.db.prisma.note.findMany({
    include: { topics: { include: { topic: true } }, sources: true },
  })
  const topics = new Map(rows.map((row) => [row.slug, row.topics.map(({ topic }) => topic.name)]))
  const notes = rows.map((row) => ({
    ...row,
    name: names.get(row.title) ?? row.title,
    tags: row.topics.filter(({ by }) => by === 'tag').map(({ topic }) => topic.name),
  }))
  return { notes, topicsOf: ({ slug }) => topics.get(slug) ?? [] }
}

describe.runIf(file)('search over the real log', () => {
  let nb: Notebook
  let verdicts: Verdict[] = []
  const ofTier = (tier: SearchTier) => verdicts.filter(({ query }) => query.tier === tier)

  beforeAll(async () => {
    nb = await openTemporaryNotebook()
    await importFiles(nb, { name: 'log', files: [{ name: 'log.txt', bytes: readFileSync(file as string) }] })
    verdicts = await judgeAll(nb, LOG_QUERIES, ({ title }) => names.get(title) ?? title)
  }, 60_000)
  afterAll(() => nb.close())

  it('has labels for exact hits that its notes bear out', async () => {
    const { notes, topicsOf } = await readNotes(nb)
    const wrong = LOG_QUERIES.filter(({ tier }) => tier === 'exact')
      .map(({ q, wants }) => ({ q, wants, found: plainTruth(q, notes, 'narrow', topicsOf).sort() }))
      .filter(({ wants, found }) => found.join(' ') !== wants.toSorted().join(' '))
    expect(wrong).toEqual([])
  })

  it('finds every note that a query means word for word, and no other as exact', () => {
    const exact = ofTier('exact')
    const figures = { recall: recallOf(exact), precision: precisionOf(exact) }
    expect(figures, printFailures(exact)).toEqual({ recall: 1, precision: 1 })
  })

  it.each(BARS)('has what was meant among the first five: %s, at least %d', (tier, least) => {
    expect(recallOf(ofTier(tier)), printFailures(ofTier(tier))).toBeGreaterThanOrEqual(least)
  })

  it('never puts a weaker tier above a stronger one', () => {
    for (const verdict of verdicts) expect(descends(verdict.answer), printVerdict(verdict)).toBe(true)
  })
})
