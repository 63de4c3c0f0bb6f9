import { findSaid, listAgendaRows, listMeetingsWithItem } from '../../db/meeting-reads'
import { insertAgendaItems, takeOffAgenda } from '../../db/meeting-store'
import type { AgendaItem } from '../../domain/brief/brief'
import { agendaKey } from '../../domain/meetings/agenda'
import type { MeetingListItem } from '../../domain/meetings/meeting'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { listComingMeetings } from './read-meetings'

/** What the writer put on the agenda, in the writer's order or else as it was added. */
export function listAgenda(nb: Notebook, meetingId: number): Promise<{ key: string; item: AgendaItem }[]> {
  return listAgendaRows(nb.db.prisma, meetingId)
}

/** The key of its line; the same thing put there twice is one line. Null when there is no such meeting. */
export async function addToAgenda(nb: Notebook, meetingId: number, item: AgendaItem): Promise<string | null> {
  return (await addAllToAgenda(nb, meetingId, [item]))?.[0] ?? null
}

export function addAllToAgenda(
  nb: Notebook,
  meetingId: number,
  items: readonly AgendaItem[],
): Promise<string[] | null> {
  return inTransaction(nb, async (tx) => {
    if ((await findSaid(tx, meetingId)) === null) return null
    const keyed = items.map((item) => ({ key: agendaKey(item), item }))
    await insertAgendaItems(tx, meetingId, keyed, nb.now())
    return keyed.map(({ key }) => key)
  })
}

/** Says how many lines went; one whose words the writer had changed keeps them and is hidden. */
export function removeFromAgenda(nb: Notebook, meetingId: number, keys: string[]): Promise<number> {
  return inTransaction(nb, (tx) => takeOffAgenda(tx, meetingId, keys))
}

/** Coming meetings, the next first, and whether this thing stands on their agendas. */
export async function listAgendasFor(
  nb: Notebook,
  item: AgendaItem,
): Promise<(MeetingListItem & { has: boolean })[]> {
  const coming = await listComingMeetings(nb)
  const ids = coming.map(({ id }) => id)
  const having = new Set(ids.length > 0 ? await listMeetingsWithItem(nb.db.prisma, ids, agendaKey(item)) : [])
  return coming.map((meeting) => ({ ...meeting, has: having.has(meeting.id) }))
}
