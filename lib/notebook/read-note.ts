import {
  findNeighbourNotes,
  findNoteFacts,
  listBacklinks,
  listNoteItems,
  listRevisionFacts,
  listRevisionTexts,
  type RevisionText,
} from '../db/note-reads'
import type { NotePage } from '../domain/note'
import type { Notebook } from './open-notebook'
import { readBodies } from './read-bodies'
import { similarNotes } from './similar-notes'

/** Null when there is no such note, or it is in the trash. */
export async function readNote(nb: Notebook, slug: string): Promise<NotePage | null> {
  const db = nb.db.prisma
  // First of all: the list's row shows what rendering brings.
  const text = (await readBodies(nb, [slug])).get(slug)
  const [facts, [item]] = await Promise.all([findNoteFacts(db, slug), listNoteItems(db, { slugs: [slug] })])
  if (!facts || !item || !text) return null
  const [neighbours, backlinks, related, revisions] = await Promise.all([
    findNeighbourNotes(db, item.day, facts.position, facts.id),
    listBacklinks(db, facts.id),
    similarNotes(nb, facts.id, 6),
    listRevisionFacts(db, facts.id),
  ])
  const { revision, importId } = facts
  return {
    ...item,
    body: text.body,
    rendered: text.rendered,
    ...neighbours,
    backlinks,
    related,
    revisions: revisions.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() })),
    revision,
    importId,
    createdAt: new Date(facts.createdAt).toISOString(),
    updatedAt: new Date(facts.updatedAt).toISOString(),
  }
}

/** Every saved version with its text, newest first; null when there is no such note. */
export async function listRevisions(nb: Notebook, slug: string): Promise<RevisionText[] | null> {
  const facts = await findNoteFacts(nb.db.prisma, slug)
  if (!facts) return null
  const rows = await listRevisionTexts(nb.db.prisma, facts.id)
  return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }))
}
