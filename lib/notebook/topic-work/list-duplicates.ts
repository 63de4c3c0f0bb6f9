import { listStoredTopics } from '../../db/topic-store'
import { listDistinctions, listNoteRefs, listNotesOfTopics, listTopicRows } from '../../db/topic-work-store'
import type { TopicKind } from '../../domain/topic'
import { findDuplicates } from '../../domain/topic-likeness/duplicates'
import type { Likeness } from '../../domain/topic-likeness/likeness'
import type { Notebook } from '../open-notebook'

const EXAMPLES = 3

type DuplicateTopic = {
  slug: string
  name: string
  /** Notes tagged with it or naming it. */
  notes: number
  examples: { slug: string; title: string; day: string }[]
}

export type DuplicateSuggestion = {
  why: Likeness
  /** The spellings that look alike. */
  names: [string, string]
  /** The one with fewer notes, to be merged into the other. */
  from: DuplicateTopic
  into: DuplicateTopic
}

/** Topics that may be one under two names, most telling first. */
export async function listDuplicates(nb: Notebook): Promise<DuplicateSuggestion[]> {
  const db = nb.db.prisma
  const rows = new Map((await listTopicRows(db)).map((topic) => [topic.id, topic]))
  const topics = (await listStoredTopics(db))
    .filter((topic) => !topic.trashed)
    .map(({ id, names, kind }) => ({
      id,
      names,
      kind: kind as TopicKind,
      versionOfId: rows.get(id)?.versionOfId ?? null,
      parentId: rows.get(id)?.parentId ?? null,
    }))
  const suggestions: DuplicateSuggestion[] = []
  for (const { one, other, why, names } of findDuplicates(topics, await listDistinctions(db))) {
    const [from, into] = [await describe(one), await describe(other)].sort((a, b) => a.notes - b.notes)
    if (from && into) suggestions.push({ why, names, from, into })
  }
  return suggestions

  async function describe(id: number): Promise<DuplicateTopic> {
    const noteIds = await listNotesOfTopics(db, [id])
    const notes = await listNoteRefs(db, noteIds)
    const { slug = '', name = '' } = rows.get(id) ?? {}
    return { slug, name, notes: notes.length, examples: notes.slice(0, EXAMPLES).map(toRef) }
  }
}

const toRef = ({ slug, title, day }: { slug: string; title: string; day: string }) => ({ slug, title, day })
