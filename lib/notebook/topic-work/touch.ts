import { countStanding, listNoteRefs, listNotesOfTopics } from '../../db/topic-work-store'
import type { ChangeRow, ChangeRows } from '../../domain/change'
import type { TopicTouch } from '../../domain/topic-work'
import { notesOf } from './in-step'
import type { WorkContext, WorkOutcome } from './work-context'

const EXAMPLES = 12

/** What rows changed in notes outside the trash, and what stands in those where the topic only looks otherwise. */
export async function touchOf(
  { tx }: WorkContext,
  { shownIn }: WorkOutcome,
  rows: { before: ChangeRows; after: ChangeRows },
): Promise<TopicTouch> {
  const ids = [...new Set([...notesOf(rows), ...(await listNotesOfTopics(tx, shownIn))])]
  const standing = await countStanding(tx, shownIn)
  const notes = await listNoteRefs(tx, ids)
  const there = new Set(notes.map(({ id }) => id))
  const before = rowsIn(rows.before, there)
  const after = rowsIn(rows.after, there)
  const tags = [...before.topics, ...after.topics].filter((row) => row.by === 'tag')
  return {
    notes: notes.length,
    mentions: Math.max(standing.mentions, countPlaces(before.topics, after.topics)),
    tags: new Set(tags.map((row) => row.noteId)).size,
    links: new Set([...before.links, ...after.links].map((row) => `${row.fromNoteId} ${row.start}`)).size,
    examples: notes.slice(0, EXAMPLES).map(({ slug, title, day }) => ({ slug, title, day })),
  }
}

function rowsIn({ NoteTopic = [], Link = [] }: ChangeRows, noteIds: Set<number>) {
  return {
    topics: NoteTopic.filter((row) => noteIds.has(Number(row.noteId))),
    links: Link.filter((row) => noteIds.has(Number(row.fromNoteId))),
  }
}

/** Places in texts that name another topic than before, or one where there was none, or none. */
function countPlaces(before: ChangeRow[], after: ChangeRow[]): number {
  const [then, now] = [new Set(before.flatMap(placesOf)), new Set(after.flatMap(placesOf))]
  const changed = [
    ...[...then].filter((place) => !now.has(place)),
    ...[...now].filter((place) => !then.has(place)),
  ]
  const withoutTopic = (place: string) => place.replace(/ \d+$/, '')
  return new Set(changed.map(withoutTopic)).size
}

/** Note, start, end and topic of each. */
function placesOf(row: ChangeRow): string[] {
  if (row.by !== 'mention') return []
  const places = JSON.parse(String(row.places)) as [number, number][]
  return places.map(([start, end]) => `${row.noteId} ${start} ${end} ${row.topicId}`)
}
