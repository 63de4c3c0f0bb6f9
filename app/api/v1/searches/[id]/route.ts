import { changeSavedSearch, deleteSavedSearch, savedSearchChange } from '@/lib/notebook/saved-searches'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../problem'

type Context = { params: Promise<{ id: string }> }

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const change = await parseBody(request, savedSearchChange)
    const search = await changeSavedSearch(await theNotebook(), Number(id), change)
    return search ? Response.json(search) : notFound(`saved search ${id}`)
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const deleted = await deleteSavedSearch(await theNotebook(), Number(id))
    return deleted ? new Response(null, { status: 204 }) : notFound(`saved search ${id}`)
  })
}
