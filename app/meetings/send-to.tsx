import { SendToMeeting } from '@/components/meeting/send-to-meeting'
import type { AgendaItem } from '@/lib/domain/brief/brief'
import { listAgendasFor } from '@/lib/notebook/meetings/agenda'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { sendToMeeting } from './actions'

/** The way of what a page shows to the agenda of a meeting. */
export async function SendTo({ item }: { item: AgendaItem }) {
  const meetings = await listAgendasFor(await theNotebook(), item)
  return <SendToMeeting item={item} meetings={meetings} action={sendToMeeting} />
}
