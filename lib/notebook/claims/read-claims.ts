import {
  type ClaimText,
  listClaimTexts,
  listNamedTopics,
  listNoteStamps,
  type NamedTopic,
  type NoteStamp,
  readStamp,
} from '../../db/claim-reads'
import type { Claim } from '../../domain/claims/claim'
import { findClaims } from '../../domain/claims/find-claims'
import type { Day } from '../../domain/day'
import type { NoteRef } from '../../domain/note'
import type { Notebook } from '../open-notebook'

/** A claim with its sentence as written, cut at the number. */
export type ReadClaim = Claim & { before: string; after: string }
export type NoteClaims = { noteId: number; note: NoteRef; claims: ReadClaim[] }

export type ClaimsOfNotes = { notes: NoteClaims[]; topics: Map<number, NamedTopic> }

type Kept = { stamp: string; read: NoteClaims }

/** What each note claims, while its text and topics stay. */
const kept = new WeakMap<Notebook, Map<number, Kept>>()

/** Notes read at a time: between two batches others are answered. */
const BATCH = 50

/** What these notes, or all, claim in numbers. Only notes that changed since they were last asked for are read. */
export async function readClaims(nb: Notebook, ids: number[] | null): Promise<ClaimsOfNotes> {
  const db = nb.db.prisma
  const [stamps, topics] = [await listNoteStamps(db, ids), await listNamedTopics(db)]
  const known = kept.get(nb) ?? new Map<number, Kept>()
  kept.set(nb, known)
  const stampOf = (stamp: NoteStamp) => `${stamp.revision} ${stamp.topics}`
  const unread = stamps.filter((stamp) => known.get(stamp.id)?.stamp !== stampOf(stamp))
  for (let from = 0; from < unread.length; from += BATCH) {
    const batch = unread.slice(from, from + BATCH)
    const texts = await listClaimTexts(
      db,
      batch.map(({ id }) => id),
    )
    const byId = new Map(batch.map((stamp) => [stamp.id, stamp]))
    for (const text of texts) {
      const stamp = byId.get(text.id)
      if (stamp) known.set(text.id, { stamp: stampOf(stamp), read: claimsOf(text, stamp) })
    }
  }
  if (ids === null) forget(known, stamps)
  return { notes: stamps.flatMap(({ id }) => known.get(id)?.read ?? []), topics }
}

/** Notes that went. */
function forget(known: Map<number, Kept>, stamps: NoteStamp[]): void {
  if (known.size === stamps.length) return
  const there = new Set(stamps.map(({ id }) => id))
  for (const id of known.keys()) if (!there.has(id)) known.delete(id)
}

function claimsOf(text: ClaimText, stamp: NoteStamp): NoteClaims {
  const { slug, title, body } = text
  const whole = `${title}\n${body}`
  const claims = findClaims({ title, body, ...readStamp(stamp) }).map((claim) => ({
    ...claim,
    before: whole.slice(claim.sentence.start, claim.range.start),
    after: whole.slice(claim.range.end, claim.sentence.end),
  }))
  return { noteId: text.id, note: { slug, title, day: text.day as Day }, claims }
}
