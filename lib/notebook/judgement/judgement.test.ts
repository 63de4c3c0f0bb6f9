import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SEARCH_TIERS, type SearchTier } from '../../domain/search'
import type { Notebook } from '../open-notebook'
import { openTemporaryNotebook } from '../open-temporary'
import { listTopics, readTopic } from '../read-topics'
import { loadStarter } from '../starter'
import { BARS } from './bars'
import { descends, judgeAll, precisionOf, printFailures, printVerdict, recallOf, type Verdict } from './judge'
import { plainTruth } from './plain-truth'
import { STARTER_QUERIES } from './queries'
import { standsIn } from './stands-in'
import { nameOf, readWrittenNotes, type WrittenNote } from './written-note'

const notes = readWrittenNotes('content/notes')
/** By slug: what the pages of the topics say. */
const topics = new Map<string, string[]>()
const topicsOf = ({ slug }: WrittenNote) => topics.get(slug) ?? []
const labelsOf = (tier: SearchTier) => STARTER_QUERIES.filter((query) => query.tier === tier)

let nb: Notebook
beforeAll(async () => {
  nb = await openTemporaryNotebook()
  await loadStarter(nb, 'content')
  for (const { slug, name } of await listTopics(nb)) {
    const page = await readTopic(nb, slug)
    for (const entry of page?.entries ?? []) topics.set(entry.slug, [...(topics.get(entry.slug) ?? []), name])
  }
}, 60_000)
afterAll(() => nb.close())

describe('the labels', () => {
  it('are enough for every tier, given once, and of notes there are', () => {
    const least = { exact: 80, alias: 30, script: 25, pinyin: 40, typo: 50, homophone: 15 }
    for (const tier of SEARCH_TIERS) expect(labelsOf(tier).length, tier).toBeGreaterThanOrEqual(least[tier])
    expect(new Set(STARTER_QUERIES.map(({ q }) => q)).size).toBe(STARTER_QUERIES.length)
    const names = notes.map(({ name }) => name)
    expect(STARTER_QUERIES.flatMap(({ wants }) => wants).filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(['narrow', 'wide'] as const)(
    'for exact hits are what the files say, in a %s reading',
    (reading) => {
      const told = labelsOf('exact').map(({ q, wants }) => `${q} → ${wants.toSorted().join(' ')}`)
      const scanned = labelsOf('exact').map(
        ({ q }) => `${q} → ${plainTruth(q, notes, reading, topicsOf).toSorted().join(' ')}`,
      )
      expect(told).toEqual(scanned)
    },
  )

  it('of weaker tiers want notes that have what is meant and not what is typed', () => {
    const wrong = STARTER_QUERIES.filter(({ tier }) => tier !== 'exact').flatMap(({ q, wants, means }) => {
      const typed = plainTruth(q, notes, 'narrow', topicsOf)
      const has = (note: WrittenNote) => standsIn(note, means, 'wide') || topicsOf(note).includes(means)
      return notes
        .filter(({ name }) => wants.includes(name))
        .filter((note) => typed.includes(note.name) || !has(note))
        .map(({ name }) => `${q} → ${name}: ${typed.includes(name) ? 'has it as typed' : `lacks ${means}`}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('search over the notebook the app starts with', () => {
  let verdicts: Verdict[] = []
  const ofTier = (tier: SearchTier) => verdicts.filter(({ query }) => query.tier === tier)
  beforeAll(async () => {
    verdicts = await judgeAll(nb, STARTER_QUERIES, ({ slug }) => nameOf(slug))
  }, 60_000)

  it('finds every note that a query means word for word, and no other as exact', () => {
    const exact = ofTier('exact')
    const figures = { recall: recallOf(exact), precision: precisionOf(exact) }
    expect(figures, printFailures(exact)).toEqual({ recall: 1, precision: 1 })
  })

  it.each(BARS)('has what was meant among the first five: %s, at least %d', (tier, least) => {
    expect(recallOf(ofTier(tier)), printFailures(ofTier(tier))).toBeGreaterThanOrEqual(least)
  })

  it('calls exact what the files have as typed, and nothing else, whatever the query was meant for', () => {
    const wrong = verdicts.flatMap((verdict) => {
      const { query, answer } = verdict
      const exact = answer.hits.filter(({ tier }) => tier === 'exact').map(({ slug }) => nameOf(slug))
      const least = plainTruth(query.q, notes, 'narrow', topicsOf)
      const most = plainTruth(query.q, notes, 'wide', topicsOf)
      const fits = least.every((name) => exact.includes(name)) && exact.every((name) => most.includes(name))
      return fits ? [] : [`${least.join(' ')} ⊆ exact ⊆ ${most.join(' ')}\n${printVerdict(verdict)}`]
    })
    expect(wrong.join('\n\n')).toBe('')
  })

  it('never puts a weaker tier above a stronger one', () => {
    for (const verdict of verdicts) expect(descends(verdict.answer), printVerdict(verdict)).toBe(true)
  })

  it('gives a reason for every hit, shows a note once, and counts them all', () => {
    for (const verdict of verdicts) {
      const { hits, total, counts } = verdict.answer
      const message = printVerdict(verdict)
      expect(
        hits.filter(({ reason }) => reason.trim() === ''),
        message,
      ).toEqual([])
      expect(new Set(hits.map(({ slug }) => slug)).size, message).toBe(hits.length)
      expect(total, message).toBe(hits.length)
      expect(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        message,
      ).toBe(total)
    }
  })
})
