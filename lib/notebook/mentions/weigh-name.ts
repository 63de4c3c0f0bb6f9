import { countMatchingNotes, listNotesHolding } from '../../db/mention-store'
import { countNotes } from '../../db/note-reads'
import { findAlias, listTopicRows } from '../../db/topic-work-store'
import { hazardOf, type NameHazard } from '../../domain/mentions/name-hazard'
import { normalizeTopicName } from '../../domain/topic-name'
import { wordsMatch } from '../../search/bodies/words-match'
import type { Notebook } from '../open-notebook'

/** Notes from which on a name is asked about, and the share of all notes. */
const MANY = 50
const SHARE = 0.2

export type NameWeight = {
  name: string
  /** Why it is asked about before texts are read for it; null when there is no reason to. */
  hazard: NameHazard | 'many-notes' | null
  /** Notes in which its words stand: by the index of words, so that an answer comes at once in any notebook. */
  notes: number
  /** All notes outside the trash. */
  of: number
  /** Who has the name already. */
  taken: { slug: string; name: string; trashed: boolean } | null
}

/** What reading texts for a spelling would bring, before anything is done. */
export async function weighName(nb: Notebook, name: string): Promise<NameWeight> {
  const db = nb.db.prisma
  const match = wordsMatch(name)
  const [{ notes: of }, notes, alias] = await Promise.all([
    countNotes(db, {}),
    match === null
      ? listNotesHolding(db, [name.trim()].filter(Boolean)).then((ids) => ids.length)
      : countMatchingNotes(db, match),
    findAlias(db, normalizeTopicName(name)),
  ])
  const owner = alias && (await listTopicRows(db)).find(({ id }) => id === alias.topicId)
  return {
    name,
    hazard: hazardOf(name) ?? (notes >= MANY && notes >= of * SHARE ? 'many-notes' : null),
    notes,
    of,
    taken: owner ? { slug: owner.slug, name: owner.name, trashed: owner.trashed } : null,
  }
}
