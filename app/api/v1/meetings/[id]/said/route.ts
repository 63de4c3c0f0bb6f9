import { saveSaid } from '@/lib/notebook/meetings/after-meeting'
import { saidInput } from '@/lib/notebook/meetings/meeting-input'
import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, problem } from '../../../problem'
import type { Context } from '../../meeting-answer'

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const id = Number((await params).id)
    const words = await parseBody(request, saidInput)
    const nb = await theNotebook()
    const result = await saveSaid(nb, id, words)
    if (!result) return notFound(`meeting ${id}`)
    if (result.ok) return Response.json(await readMeeting(nb, id))
    return problem(409, 'Other words were saved since these were begun.', { current: result.current })
  })
}
