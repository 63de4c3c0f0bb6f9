import { countByDay } from '../db/note-reads'
import { countPapers } from '../db/paper-reads'
import { countSources } from '../db/source-reads'
import { countTopics, listTopTopics } from '../db/topic-reads'
import type { SidebarView } from '../domain/views'
import type { Notebook } from './open-notebook'
import { whileUnchanged } from './while-unchanged'

/** Every page shows it, and at ten thousand notes counting takes most of a page. */
const counted = whileUnchanged((nb) => countSidebar(nb))

export function readSidebar(nb: Notebook): Promise<SidebarView> {
  return counted(nb, null)
}

async function countSidebar(nb: Notebook): Promise<SidebarView> {
  const db = nb.db.prisma
  const [counts, topTopics, topics, papers, sources] = await Promise.all([
    countByDay(db),
    listTopTopics(db, 8),
    countTopics(db),
    countPapers(db, {}),
    countSources(db, {}),
  ])
  return {
    notes: counts.reduce((sum, { notes }) => sum + notes, 0),
    topics,
    papers,
    sources,
    topTopics,
    counts,
    latest: counts.at(-1)?.day ?? null,
  }
}
