import { findPromise, type PromiseRow } from '../../db/meeting-reads'
import { dayOfInstant } from '../../domain/day'
import type { MeetingPromise } from '../../domain/meetings/meeting'
import type { Notebook } from '../open-notebook'

/** Null when there is no promise of this number. */
export async function readPromise(nb: Notebook, id: number): Promise<MeetingPromise | null> {
  const row = id > 0 ? await findPromise(nb.db.prisma, id) : null
  return row && toPromise(row)
}

export function toPromise(row: PromiseRow): MeetingPromise {
  return {
    id: row.id,
    text: row.text,
    dueDay: row.dueDay,
    madeAt: { id: row.meetingId, title: row.meetingTitle, day: dayOfInstant(row.meetingAt, row.zone) },
    keptAt: row.keptAt?.toISOString() ?? null,
    keptNote: row.keptNote,
    droppedAt: row.droppedAt?.toISOString() ?? null,
  }
}
