import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { restoreMeeting } from '@/lib/notebook/meetings/work-on-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../../problem'
import type { Context } from '../../meeting-answer'

export function POST(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const nb = await theNotebook()
    if (!(await restoreMeeting(nb, Number(id)))) return notFound(`meeting ${id} in the trash`)
    return Response.json(await readMeeting(nb, Number(id)))
  })
}
