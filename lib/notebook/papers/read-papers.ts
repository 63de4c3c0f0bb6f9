import { findTopicByName } from '../../db/claim-reads'
import {
  countPapers,
  listCitingOf,
  listPaperIds,
  listPaperIdsOfTopic,
  listPaperSources,
  listPapersOfSources,
  listPaperTopics,
  listPaperYears,
  type PaperConditions,
} from '../../db/paper-reads'
import { listPaperRows, type PaperRow } from '../../db/paper-store'
import type { Queryable } from '../../db/query'
import { type PaperListItem, type PaperView, readingOf } from '../../domain/papers/paper'
import { printEntry } from '../../formats/bibtex/print-bibtex'
import { formatReference, REFERENCE_STYLES, toCslItem } from '../../formats/references/references'
import type { Notebook } from '../open-notebook'
import { searchIndexOf } from '../search-index'
import { factsOf, findPaperRow } from './paper-rows'

const PAGE = 50
/** Papers a topic's page shows. */
const OF_TOPIC = 12
/** No row has this id: an unknown topic has no papers. */
const NO_TOPIC = -1
/** Names the index is asked for: a paper has a few. */
const NAMES = 60

export type PaperQuery = {
  q?: string
  year?: number
  show?: 'unread' | 'second-hand'
  /** Slug or any spelling of a topic that citing notes are tagged with. */
  topic?: string
  /** From 1. */
  page: number
}
export type PaperList = {
  items: PaperListItem[]
  total: number
  pages: number
  years: { year: number; count: number }[]
}

export async function listPapers(nb: Notebook, query: PaperQuery, size = PAGE): Promise<PaperList> {
  const db = nb.db.prisma
  const conditions = await conditionsOf(nb, query)
  const [total, years, ids] = await Promise.all([
    countPapers(db, conditions),
    listPaperYears(db),
    listPaperIds(db, conditions, size, (query.page - 1) * size),
  ])
  return { items: await itemsOf(db, ids), total, pages: Math.max(1, Math.ceil(total / size)), years }
}

/** Words must stand in the paper; the index of names also knows pinyin and slips of the finger. */
async function conditionsOf(nb: Notebook, { q, year, show, topic }: PaperQuery): Promise<PaperConditions> {
  const text = q?.trim().toLowerCase() ?? ''
  const conditions: PaperConditions = {
    year,
    topicId: topic ? ((await findTopicByName(nb.db.prisma, topic))?.id ?? NO_TOPIC) : undefined,
    unread: show === 'unread',
    secondHand: show === 'second-hand',
  }
  if (text === '') return conditions
  return { ...conditions, words: text.split(/\s+/), orIds: await papersNamed(nb, text) }
}

async function papersNamed(nb: Notebook, text: string): Promise<number[]> {
  const { names } = await searchIndexOf(nb)
  const hits = names.search(text, NAMES, { kinds: ['paper'], weakest: 'typo' })
  return listPapersOfSources(
    nb.db.prisma,
    hits.map(({ ref }) => ref),
  )
}

/** The papers last noted of those cited by notes that are tagged with the topic; `total` counts all of them. */
export async function listPapersOfTopic(
  nb: Notebook,
  topicId: number,
): Promise<{ papers: PaperListItem[]; total: number }> {
  const db = nb.db.prisma
  const { ids, total } = await listPaperIdsOfTopic(db, topicId, OF_TOPIC)
  return { papers: await itemsOf(db, ids), total }
}

/** In the order of the ids. */
export async function itemsOf(db: Queryable, ids: number[]): Promise<PaperListItem[]> {
  const [rows, sources, notes] = [
    await listPaperRows(db, ids),
    await listPaperSources(db, ids),
    await listCitingOf(db, ids),
  ]
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [toItem(row, sources.get(id) ?? [], notes.get(id) ?? [])] : []
  })
}

function toItem(
  row: PaperRow,
  sources: PaperListItem['sources'],
  notes: (PaperListItem['notes'][number] & { roles: string[] })[],
): PaperListItem {
  const { id, key, title, authors, year, venue, type, identifiers } = row
  return {
    id,
    key,
    title,
    authors,
    year,
    venue,
    type,
    identifiers,
    sources,
    notes: notes.map(({ slug, title: name, day }) => ({ slug, title: name, day })),
    reading: readingOf(sources, notes),
  }
}

/** By key, former key or any identifier. Null when there is no such paper; its `key` may be another than was asked for. */
export async function readPaper(nb: Notebook, name: string): Promise<PaperView | null> {
  const db = nb.db.prisma
  const row = await findPaperRow(db, name)
  const [item] = row ? await itemsOf(db, [row.id]) : []
  if (!row || !item) return null
  const cited = { key: row.key, facts: factsOf(row) }
  return {
    ...item,
    keyByHand: row.keyByHand,
    facts: cited.facts,
    topics: await listPaperTopics(db, row.id),
    bibtex: printEntry(cited),
    references: REFERENCE_STYLES.flatMap((style) => {
      const text = formatReference(cited, style)
      return text ? [{ style, text }] : []
    }),
    csl: toCslItem(cited),
  }
}
