import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { prepareNext } from '@/lib/notebook/meetings/work-on-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../../problem'
import type { Context } from '../../meeting-answer'

export function POST(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const nb = await theNotebook()
    const next = await prepareNext(nb, Number(id))
    if (!next) return notFound(`weekly meeting ${id}`)
    return Response.json(await readMeeting(nb, next.id), { status: next.created ? 201 : 200 })
  })
}
