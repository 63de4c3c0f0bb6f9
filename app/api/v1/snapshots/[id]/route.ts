import { readSnapshot } from '@/lib/notebook/snapshots/read-snapshots'
import { trashSnapshot } from '@/lib/notebook/snapshots/trash-snapshot'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../problem'

type Context = { params: Promise<{ id: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const snapshot = await readSnapshot(await theNotebook(), Number(id) || 0)
    return snapshot ? Response.json(snapshot) : notFound(`saved copy ${id}`)
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const done = await trashSnapshot(await theNotebook(), Number(id) || 0)
    return done ? new Response(null, { status: 204 }) : notFound(`saved copy ${id}`)
  })
}
