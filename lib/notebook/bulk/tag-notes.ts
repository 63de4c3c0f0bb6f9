import type { NoteState } from '../../db/bulk-store'
import type { Queryable } from '../../db/query'
import { listTags } from '../../db/topic-store'
import { normalizeTopicName } from '../../domain/topic-name'
import { Vocabulary } from '../vocabulary'
import { indexAgain } from './index-again'

/** Puts topics on notes, by any of their names; one that a note is tagged with already stays where it stands. */
export function tagNotes(tx: Queryable, notes: NoteState[], topics: string[], now: Date): Promise<number[]> {
  return retag(tx, notes, topics, now, (tags, asked) => [
    ...tags,
    ...asked.filter((name) => !tags.includes(name)),
  ])
}

export function untagNotes(
  tx: Queryable,
  notes: NoteState[],
  topics: string[],
  now: Date,
): Promise<number[]> {
  return retag(tx, notes, topics, now, (tags, asked) => tags.filter((name) => !asked.includes(name)))
}

async function retag(
  tx: Queryable,
  notes: NoteState[],
  topics: string[],
  now: Date,
  change: (tags: string[], asked: string[]) => string[],
): Promise<number[]> {
  const ids = notes.map(({ id }) => id)
  const vocabulary = await Vocabulary.load(tx, { importId: null, now })
  // Under its own name, whatever spelling was typed: tags are compared by it.
  const asked = uniqueNames(topics.map((name) => vocabulary.find(name)?.draft.name ?? name))
  const current = await listTags(tx, ids)
  const wanted = new Map<number, string[]>()
  for (const id of ids) {
    const tags = current.get(id) ?? []
    const next = change(tags, asked)
    if (next.length !== tags.length) wanted.set(id, next)
  }
  await indexAgain(tx, [...wanted.keys()], now, wanted)
  return [...wanted.keys()]
}

/** A name that is nothing but marks names no topic. */
function uniqueNames(names: string[]): string[] {
  const byKey = new Map(names.map((name) => [normalizeTopicName(name), name]))
  byKey.delete('')
  return [...byKey.values()]
}
