import { countByDay } from '../db/note-reads'
import { countSources } from '../db/source-reads'
import { countTopics, listTopTopics } from '../db/topic-reads'
import type { SidebarView } from '../domain/views'
import type { Notebook } from './open-notebook'

export async function readSidebar(nb: Notebook): Promise<SidebarView> {
  const db = nb.db.prisma
  const [counts, topTopics, topics, sources] = await Promise.all([
    countByDay(db),
    listTopTopics(db, 8),
    countTopics(db),
    countSources(db, {}),
  ])
  return {
    notes: counts.reduce((sum, { notes }) => sum + notes, 0),
    topics,
    sources,
    topTopics,
    counts,
    latest: counts.at(-1)?.day ?? null,
  }
}
