import { addAllToAgenda, listAgenda, removeFromAgenda } from '@/lib/notebook/meetings/agenda'
import { agendaAddition, agendaRemoval } from '@/lib/notebook/meetings/meeting-input'
import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../../problem'
import type { Context } from '../../meeting-answer'

export const dynamic = 'force-dynamic'

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const id = Number((await params).id)
    const nb = await theNotebook()
    if (!(await readMeeting(nb, id))) return notFound(`meeting ${id}`)
    return Response.json({ items: await listAgenda(nb, id) })
  })
}

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const id = Number((await params).id)
    const { items } = await parseBody(request, agendaAddition)
    const nb = await theNotebook()
    if (!(await addAllToAgenda(nb, id, items))) return notFound(`meeting ${id}`)
    return Response.json({ items: await listAgenda(nb, id) }, { status: 201 })
  })
}

export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { key } = await parseBody(request, agendaRemoval)
    const gone = await removeFromAgenda(await theNotebook(), Number((await params).id), [key])
    return gone > 0 ? new Response(null, { status: 204 }) : notFound('such line on this agenda')
  })
}
