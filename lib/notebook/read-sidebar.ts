import { countByDay } from '../db/note-reads'
import { countPapers } from '../db/paper-reads'
import { countSources } from '../db/source-reads'
import { countTopics, listTopTopics } from '../db/topic-reads'
import type { SidebarView } from '../domain/views'
import type { Notebook } from './open-notebook'

/** The last view of each notebook: every page shows it, and at ten thousand notes it counts for most of a page. */
const seen = new WeakMap<Notebook, { version: string; view: SidebarView }>()

/** Counted anew only after something in the notebook has changed. */
export async function readSidebar(nb: Notebook): Promise<SidebarView> {
  const version = await nb.db.version()
  const before = seen.get(nb)
  if (before?.version === version) return before.view
  const view = await countSidebar(nb)
  seen.set(nb, { version, view })
  return view
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
