import { meetingChange } from '@/lib/notebook/meetings/meeting-input'
import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { changeMeeting, trashMeeting } from '@/lib/notebook/meetings/work-on-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../problem'
import { answerMeeting, type Context } from '../meeting-answer'

export const dynamic = 'force-dynamic'

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const meeting = await readMeeting(await theNotebook(), Number(id))
    return meeting ? Response.json(meeting) : notFound(`meeting ${id}`)
  })
}

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const id = Number((await params).id)
    const change = await parseBody(request, meetingChange)
    const nb = await theNotebook()
    return answerMeeting(nb, await changeMeeting(nb, id, change))
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const trashed = await trashMeeting(await theNotebook(), Number(id))
    return trashed ? new Response(null, { status: 204 }) : notFound(`meeting ${id}`)
  })
}
