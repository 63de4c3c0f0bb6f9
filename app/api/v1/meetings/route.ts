import { meetingInput } from '@/lib/notebook/meetings/meeting-input'
import { listMeetings } from '@/lib/notebook/meetings/read-meetings'
import { createMeeting } from '@/lib/notebook/meetings/work-on-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../problem'
import { answerMeeting } from './meeting-answer'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answering(async () => Response.json({ items: await listMeetings(await theNotebook()) }))
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const input = await parseBody(request, meetingInput)
    const nb = await theNotebook()
    return answerMeeting(nb, await createMeeting(nb, input), 201)
  })
}
