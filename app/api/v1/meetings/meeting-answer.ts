import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import type { MeetingResult } from '@/lib/notebook/meetings/work-on-meetings'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { notFound, problem } from '../problem'

export type Context = { params: Promise<{ id: string }> }

/** The meeting as it is now, or why nothing was written. */
export async function answerMeeting(nb: Notebook, result: MeetingResult, status = 200): Promise<Response> {
  if (!result.ok && result.reason === 'missing') return notFound('such meeting')
  if (!result.ok) return problem(400, 'from: The window would end before it begins.')
  return Response.json(await readMeeting(nb, result.id), { status })
}
