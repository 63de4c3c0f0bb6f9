import { type NoteState, setNotePlaces } from '../../db/bulk-store'
import { daysInUse } from '../../db/note-writes'
import { type Queryable, sqlTime } from '../../db/query'
import { type Day, instantOf, printInstant } from '../../domain/day'
import { indexAgain } from './index-again'

/**
 * Gives notes another day; the clock on the wall stays as it was, and they stand after the notes that day has, in the
 * order they had. Their addresses stay, so that every link to them holds.
 */
export async function moveToDay(tx: Queryable, notes: NoteState[], day: Day, now: Date): Promise<number[]> {
  const moving = notes.filter((note) => note.day !== day)
  const { nextPosition } = await daysInUse(tx, [day])
  const first = nextPosition.get(day) ?? 0
  await setNotePlaces(
    tx,
    moving.map((note, index) => ({ ...note, day, loggedAt: onDay(note, day), position: first + index })),
  )
  const ids = moving.map(({ id }) => id)
  await indexAgain(tx, ids, now)
  return ids
}

function onDay({ loggedAt, zone }: NoteState, day: Day): string {
  const time = printInstant(new Date(loggedAt), zone).slice(11, 19)
  return sqlTime(instantOf(day, time, zone))
}
