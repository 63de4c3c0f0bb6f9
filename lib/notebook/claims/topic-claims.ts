import { findTopicByName, listFirstHand, listNoteIdsOfTopic, type NamedTopic } from '../../db/claim-reads'
import { listAnswers } from '../../db/suggestion-store'
import type { ClaimRow, ClaimsView, ContradictionRow } from '../../domain/claims/claim-view'
import { findDisagreements } from '../../domain/claims/disagreement'
import { normalizeTopicName } from '../../domain/topic-name'
import type { Notebook } from '../open-notebook'
import { keptView } from './kept-views'
import { type NoteClaims, type ReadClaim, readClaims } from './read-claims'

/** Notes of a topic that are looked through, newest first: for its own page, and where more is asked for. */
const NEWEST_NOTES = 150
const MOST_NOTES = 2000
const SHOWN = 60

/** The kind under which an answer to a contradiction is kept. */
export const CONTRADICTION = 'contradiction'

type Placed = { claim: ReadClaim; noteId: number; from: NoteClaims }

/**
 * What the notes of a topic say of it in numbers; of its versions each keeps its own. What is measured comes before what
 * is only counted, each newest note first.
 */
export function topicClaims(nb: Notebook, topicId: number, limit = SHOWN): Promise<ClaimsView> {
  return keptView(nb, `${topicId} ${limit}`, async () => {
    const ids = await listNoteIdsOfTopic(nb.db.prisma, topicId, limit > SHOWN ? MOST_NOTES : NEWEST_NOTES)
    const { notes, topics } = await readClaims(nb, ids)
    const order = new Map(ids.map((id, index) => [id, index]))
    notes.sort((a, b) => (order.get(a.noteId) ?? 0) - (order.get(b.noteId) ?? 0))
    const placed = placedIn(notes)
      .filter(({ claim }) => claim.subject.topicId === topicId)
      .sort((a, b) => Number(isPlainCount(a)) - Number(isPlainCount(b)))
    return viewOf(nb, placed, topics, limit)
  })
}

/** The same by slug or any spelling; null when there is no such topic. */
export async function claimsOfTopic(
  nb: Notebook,
  slugOrName: string,
  limit = SHOWN,
): Promise<{ topic: { slug: string; name: string }; claims: ClaimsView } | null> {
  const topic = await findTopicByName(nb.db.prisma, slugOrName)
  if (!topic) return null
  const { id, slug, name } = topic
  return { topic: { slug, name }, claims: await topicClaims(nb, id, limit) }
}

/** What all notes claim: the newest first, `limit` of them, and every contradiction. */
export function notebookClaims(nb: Notebook, limit = SHOWN): Promise<ClaimsView> {
  return keptView(nb, `all ${limit}`, async () => {
    const { notes, topics } = await readClaims(nb, null)
    notes.sort((a, b) => (a.note.day < b.note.day ? 1 : a.note.day > b.note.day ? -1 : 0))
    return viewOf(nb, placedIn(notes), topics, limit)
  })
}

/** What these notes claim, in their order, and where they gainsay each other. */
export async function claimsOfNotes(nb: Notebook, ids: number[]): Promise<ClaimsView> {
  const { notes, topics } = await readClaims(nb, ids)
  return viewOf(nb, placedIn(notes), topics, Number.MAX_SAFE_INTEGER)
}

/** How many of something there are is asked for less than how fast or how good a thing is. */
const isPlainCount = ({ claim }: Placed) => claim.metric === 'count'

function placedIn(notes: NoteClaims[]): Placed[] {
  return notes.flatMap((from) => from.claims.map((claim) => ({ claim, noteId: from.noteId, from })))
}

async function viewOf(
  nb: Notebook,
  placed: Placed[],
  topics: Map<number, NamedTopic>,
  limit: number,
): Promise<ClaimsView> {
  const db = nb.db.prisma
  const dismissed = (await listAnswers(db, [CONTRADICTION])).get(CONTRADICTION) ?? new Set()
  const pairs = findDisagreements(placed, (one) => subjectKey(one, topics)).filter(
    ({ key }) => !dismissed.has(key),
  )
  const shown = placed.slice(0, limit)
  const noteIds = [
    ...new Set([...shown, ...pairs.flatMap(({ one, other }) => [one, other])].map(({ noteId }) => noteId)),
  ]
  const firstHand = await listFirstHand(db, noteIds)
  const toRow = (one: Placed) => rowOf(one, topics, firstHand)
  // The older of two stands first, as they were written.
  const toPair = ({ key, one, other }: (typeof pairs)[number]): ContradictionRow => {
    const [first, second] = [one, other].sort(byTime)
    return { key, one: toRow(first as Placed), other: toRow(second as Placed) }
  }
  return { claims: shown.map(toRow), contradictions: pairs.map(toPair), total: placed.length }
}

function byTime(a: Placed, b: Placed): number {
  if (a.from.note.day !== b.from.note.day) return a.from.note.day < b.from.note.day ? -1 : 1
  return a.noteId - b.noteId || a.claim.range.start - b.claim.range.start
}

/** Known again whatever ids the rows have by then. */
function subjectKey({ claim, from }: Placed, topics: Map<number, NamedTopic>): string {
  const { topicId, name } = claim.subject
  const topic = topicId === null ? undefined : topics.get(topicId)
  if (topic) return `topic ${normalizeTopicName(topic.name)}`
  return name ? `name ${normalizeTopicName(name)}` : `note ${from.note.slug}`
}

function rowOf(
  { claim, noteId, from }: Placed,
  topics: Map<number, NamedTopic>,
  firstHand: Set<number>,
): ClaimRow {
  const { subject, range, sentence: _sentence, slack: _slack, ...rest } = claim
  const topic = subject.topicId === null ? undefined : topics.get(subject.topicId)
  return {
    ...rest,
    topic: topic ? { slug: topic.slug, name: topic.name } : null,
    name: subject.variant ?? subject.name,
    note: from.note,
    start: range.start,
    end: range.end,
    firstHand: firstHand.has(noteId),
  }
}
