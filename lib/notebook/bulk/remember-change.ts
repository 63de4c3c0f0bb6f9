import type { NoteState } from '../../db/bulk-store'
import { insertChange } from '../../db/change-store'
import type { Queryable } from '../../db/query'
import type { ChangeRow, ChangeRows } from '../../domain/change'
import type { BulkInput } from './bulk-input'

export const BULK_KINDS = {
  tag: 'tag-notes',
  untag: 'untag-notes',
  move: 'move-notes',
  trash: 'trash-notes',
} as const satisfies Record<BulkInput['do'], string>

export const isBulkKind = (kind: string) => Object.values<string>(BULK_KINDS).includes(kind)

type Done = {
  input: BulkInput
  before: NoteState[]
  after: NoteState[]
  /** Ids of topics that did not exist before. */
  newTopics: number[]
  now: Date
}

/**
 * Records what was done so that it can be taken back. Of a note only the columns that this kind of change touches are
 * kept, so that a later edit of its text does not stand in the way; never its revision, which must not go back.
 */
export function rememberChange(
  tx: Queryable,
  { input, before, after, newTopics, now }: Done,
): Promise<number> {
  const summary = {
    notes: after.length,
    ...('topics' in input ? { topics: input.topics.join(', ') } : {}),
    ...('day' in input ? { day: input.day } : {}),
  }
  const rows = {
    before: rowsOf(input.do, before),
    after: { ...rowsOf(input.do, after), ...(newTopics.length > 0 ? { Topic: newTopics.map(idRow) } : {}) },
  }
  return insertChange(tx, { kind: BULK_KINDS[input.do], summary, ...rows }, now)
}

const idRow = (id: number): ChangeRow => ({ id })

/** What this kind of change touches of these notes. */
export function rowsOf(what: BulkInput['do'], states: NoteState[]): ChangeRows {
  if (what === 'trash') return { Note: states.map(({ id, trashedAt }) => ({ id, trashedAt })) }
  if (what === 'move')
    return {
      Note: states.map(({ id, day, loggedAt, zone, timed, position }) => ({
        id,
        day,
        loggedAt,
        zone,
        timed,
        position,
      })),
    }
  return {
    NoteTopic: states.flatMap(({ id, tags }) =>
      tags.map((topicId) => ({ noteId: id, topicId, by: 'tag', places: '[]' })),
    ),
  }
}
