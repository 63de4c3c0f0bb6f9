import { listNotesHolding } from '../../db/mention-store'
import type { Tx } from '../../db/open'
import { listMatchingNotes } from '../../db/search-store'
import { insertNoteTopics, type NoteTopicRow } from '../../db/topic-store'
import {
  deleteMentions,
  listAliases,
  listMentions,
  listNoteTexts,
  listSavedSince,
  listTopicLinks,
  openLinks,
  setMentionPlaces,
} from '../../db/topic-work-store'
import type { ChangeRows } from '../../domain/change'
import { anyOf } from '../../search/bodies/match-expression'
import { wordsMatch } from '../../search/bodies/words-match'
import { resolveOpenLinks } from '../resolve-links'
import { Vocabulary } from '../vocabulary'
import { topicsOf } from './in-step'

/** Ids of the notes in which one of these names may stand. */
async function notesNaming(tx: Tx, names: string[]): Promise<number[]> {
  const match = anyOf(names.map(wordsMatch))
  const worded = match === null ? [] : (await listMatchingNotes(tx, match)).map(({ id }) => id)
  // What is no word for the index, an emoji, is looked for letter by letter.
  const wordless = names.filter((name) => wordsMatch(name) === null)
  return [...new Set([...worded, ...(await listNotesHolding(tx, wordless))])]
}

/**
 * Looks again for what follows from texts and from who has which name: mentions in the notes given and in those where
 * one of `names` may stand, links that lead to one of the topics, and links that led nowhere. Only rows that differ are
 * written. Returns the notes it looked at.
 */
export async function refreshMentions(
  tx: Tx,
  about: { noteIds: number[]; topicIds: number[]; names: string[] },
  now: Date,
): Promise<number[]> {
  const vocabulary = await Vocabulary.load(tx, { importId: null, now })
  const noteIds = [...new Set([...about.noteIds, ...(await notesNaming(tx, about.names))])]
  await mentionAnew(tx, vocabulary, noteIds)
  await pointAnew(tx, vocabulary, about.topicIds)
  return noteIds
}

async function mentionAnew(tx: Tx, vocabulary: Vocabulary, noteIds: number[]): Promise<void> {
  // What lies in the trash is read again when it comes back; until then its rows are nobody's to change.
  const found = (await listNoteTexts(tx, noteIds)).map((note) => ({
    id: note.id,
    mentions: vocabulary.mentionsIn(note),
  }))
  await vocabulary.ensureRows(found.flatMap(({ mentions }) => [...mentions.keys()]))
  const wanted = new Map<string, NoteTopicRow>()
  for (const { id, mentions } of found) {
    for (const [entry, places] of mentions) {
      const topicId = entry.id as number
      wanted.set(`${id} ${topicId}`, { noteId: id, topicId, by: 'mention', places })
    }
  }
  const stored = await listMentions(
    tx,
    found.map(({ id }) => id),
  )
  const places = new Map(stored.map((row) => [`${row.noteId} ${row.topicId}`, row.places]))
  const added = [...wanted].filter(([key]) => !places.has(key))
  const moved = [...wanted].filter(([key, row]) => (places.get(key) ?? '') !== JSON.stringify(row.places))
  await deleteMentions(
    tx,
    stored.filter((row) => !wanted.has(`${row.noteId} ${row.topicId}`)),
  )
  await setMentionPlaces(
    tx,
    moved.map(([, row]) => row),
  )
  await insertNoteTopics(
    tx,
    added.map(([, row]) => row),
  )
}

async function pointAnew(tx: Tx, vocabulary: Vocabulary, topicIds: number[]): Promise<void> {
  const strays = (await listTopicLinks(tx, topicIds)).filter(
    (link) => vocabulary.findLinked(link.target)?.id !== link.toTopicId,
  )
  await openLinks(tx, strays)
  await resolveOpenLinks(tx, vocabulary)
}

/**
 * After rows were put back: notes saved since then were read with the names as they were, so they are read once more;
 * so are those the change `touched`, since one that lay in the trash then may have come back and been read
 * meanwhile. Where nothing differs nothing is written. Returns the notes it looked at.
 */
export async function refreshAfterUndo(
  tx: Tx,
  change: { before: ChangeRows; after: ChangeRows; lastRevisionId: number },
  touched: number[],
  now: Date,
): Promise<number[]> {
  const topicIds = topicsOf(change)
  const names: string[] = []
  for (const id of topicIds) names.push(...(await listAliases(tx, id)).map(({ name }) => name))
  const written = await listSavedSince(tx, await notesNaming(tx, names), change.lastRevisionId)
  const noteIds = [...new Set([...touched, ...written])]
  return noteIds.length === 0 ? [] : refreshMentions(tx, { noteIds, topicIds, names: [] }, now)
}
