import { listFirstCiting } from '../../db/source-reads'
import type { NoteRef } from '../../domain/note'
import type { Notebook } from '../open-notebook'
import { findSource } from '../read-sources'

/** What the notebook knows of a link: the notes that cite it or another link of its paper, oldest first. */
type NotedBefore = {
  /** As given. */
  url: string
  notes: { slug: string; title: string; day: string }[]
  paper: { key: string; title: string | null } | null
}

/** Null for a link that no note has, neither itself nor another link of its paper. */
export async function notedBefore(nb: Notebook, url: string): Promise<NotedBefore | null> {
  const found = await findSource(nb, url)
  if (!found || found.notes.length === 0) return null
  const notes = found.notes.toSorted((a, b) => a.day.localeCompare(b.day))
  return { url, notes, paper: found.paper ? { key: found.paper.key, title: found.paper.title } : null }
}

/** The same for many links at once, by canonical URL: the oldest note, and how many there are. */
export function allNotedBefore(
  nb: Notebook,
  canonicalUrls: string[],
): Promise<Map<string, { note: NoteRef; notes: number }>> {
  return listFirstCiting(nb.db.prisma, [...new Set(canonicalUrls)])
}
