import { tieNote, untieNote } from '@/lib/notebook/meetings/after-meeting'
import { tiedNote } from '@/lib/notebook/meetings/meeting-input'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../../problem'
import type { Context } from '../../meeting-answer'

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { note } = await parseBody(request, tiedNote)
    const tied = await tieNote(await theNotebook(), Number((await params).id), note)
    return tied ? Response.json(tied) : notFound('such note or meeting')
  })
}

export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { note } = await parseBody(request, tiedNote)
    const untied = await untieNote(await theNotebook(), Number((await params).id), note)
    return untied ? new Response(null, { status: 204 }) : notFound('such note at this meeting')
  })
}
