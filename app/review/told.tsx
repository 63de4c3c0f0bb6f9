import { z } from 'zod'
import { ChangeNotice } from '@/components/change/change-notice'
import { SESSION_NOTICES, SessionNotice } from '@/components/review/session-notice'
import type { Change } from '@/lib/domain/change'
import { undo as undoChange } from '../changes/actions'
import { suspend } from './actions'

/** What an address tells of what was just done; `changed` is the number of a change. */
export const noticeQuery = z.object({
  did: z.enum(SESSION_NOTICES).optional().catch(undefined),
  aside: z.coerce.number().int().min(1).optional().catch(undefined),
  changed: z.coerce.number().int().min(1).optional().catch(undefined),
})
export type Notice = Omit<z.output<typeof noticeQuery>, 'changed'> & { change: Change | null }

type Props = { notice: Notice; place: Record<string, string> }

export function Told({ notice: { did, aside, change }, place }: Props) {
  if (change) return <ChangeNotice change={change} undo={undoChange} />
  return did ? <SessionNotice did={did} aside={aside ?? null} place={place} suspend={suspend} /> : null
}
