import { findNoteFacts } from '../db/note-reads'
import { findStoredNote } from '../db/note-writes'
import {
  findRevisionAt,
  findRevisionWhole,
  listRevisionFacts,
  type RevisionWhole,
} from '../db/revision-reads'
import { timeOfInstant } from '../domain/day'
import { sizeOfChange } from '../domain/text-diff/change-size'
import { diffTexts } from '../domain/text-diff/diff-texts'
import type { Revision, RevisionDiff, RevisionItem } from '../domain/text-diff/revision'
import type { Notebook } from './open-notebook'
import { sizesOf } from './revisions/sizes'

export type TimeLine = {
  /** Of the note as it is. */
  title: string
  /** The number of the newest revision, also where `before` leaves it out. */
  newest: number
  /** Newest first. */
  items: RevisionItem[]
  /** `before` of the next page; null at the end. */
  nextBefore: number | null
}

/** The revisions of a note with what each changed; null when there is no such note. */
export async function readTimeLine(
  nb: Notebook,
  slug: string,
  { before, limit }: { before?: number; limit: number },
): Promise<TimeLine | null> {
  const db = nb.db.prisma
  const note = await findStoredNote(db, slug)
  if (!note || note.trashed) return null
  const page = { before: before ?? note.revision + 1, limit: limit + 1 }
  const facts = await listRevisionFacts(db, note.id, page)
  const shown = facts.slice(0, limit)
  const sizes = await sizesOf(db, note.id, shown)
  return {
    title: note.title,
    newest: note.revision,
    items: shown.map(({ number, savedAt, origin }) => ({
      number,
      savedAt,
      origin,
      size: sizes.get(number) ?? null,
    })),
    nextBefore: facts.length > limit ? (shown.at(-1)?.number ?? null) : null,
  }
}

/** One revision with all that was in it; null when there is no such note or number. */
export async function readRevision(nb: Notebook, slug: string, number: number): Promise<Revision | null> {
  const note = await findNoteFacts(nb.db.prisma, slug)
  return note ? findRevision(nb, note.id, number) : null
}

/** The number of the revision that stood at `instant`; 0 when the note was not there yet, null when it is not now. */
export async function revisionAt(nb: Notebook, slug: string, instant: Date): Promise<number | null> {
  const note = await findNoteFacts(nb.db.prisma, slug)
  return note ? findRevisionAt(nb.db.prisma, note.id, instant) : null
}

/** What lies between two revisions, in the order asked for; null when there is no such note or number. */
export async function compareRevisions(
  nb: Notebook,
  slug: string,
  { from, to }: { from: number; to: number },
): Promise<RevisionDiff | null> {
  const note = await findNoteFacts(nb.db.prisma, slug)
  if (!note) return null
  const before = await findRevision(nb, note.id, from)
  const after = await findRevision(nb, note.id, to)
  return before && after ? differenceOf(before, after) : null
}

/** Also for a number 0: nothing, as it was before the first save. */
export async function findRevision(nb: Notebook, noteId: number, number: number): Promise<Revision | null> {
  const first = await findRevisionWhole(nb.db.prisma, noteId, number === 0 ? 1 : number)
  if (!first) return null
  return number === 0 ? nothingBefore(first) : toRevision(first)
}

function toRevision({ number, savedAt, origin, title, body, ...row }: RevisionWhole): Revision {
  const time = row.timed ? timeOfInstant(row.loggedAt, row.zone) : null
  return { number, savedAt, origin, title, body, day: row.day, time, topics: row.tags, sources: row.sources }
}

function nothingBefore({ savedAt, origin }: RevisionWhole): Revision {
  return { number: 0, savedAt, origin, title: '', body: '', day: null, time: null, topics: [], sources: [] }
}

function differenceOf(before: Revision, after: Revision): RevisionDiff {
  const title = diffTexts(before.title, after.title)
  const body = diffTexts(before.body, after.body)
  const days = { before: momentOf(before), after: momentOf(after) }
  return {
    from: itemOf(before),
    to: itemOf(after),
    title,
    body,
    size: sizeOfChange([...title, ...body]),
    day: days.before === days.after ? null : days,
    topics: changesOf(before.topics, after.topics),
    sources: changesOf(urlsOf(before), urlsOf(after)),
  }
}

function itemOf({ number, savedAt, origin }: Revision): RevisionDiff['from'] {
  return { number, savedAt, origin }
}

function momentOf({ day, time }: Revision): string | null {
  return time ? `${day} ${time}` : day
}

function urlsOf({ sources }: Revision): string[] {
  return sources.map(({ url }) => url)
}

function changesOf(before: string[], after: string[]): { added: string[]; removed: string[] } {
  return {
    added: after.filter((item) => !before.includes(item)),
    removed: before.filter((item) => !after.includes(item)),
  }
}
