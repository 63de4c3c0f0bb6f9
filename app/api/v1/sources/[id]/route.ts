import { chooseRole } from '@/lib/notebook/source-roles/choose-role'
import { readSource } from '@/lib/notebook/source-roles/read-source'
import { roleInput } from '@/lib/notebook/source-roles/role-input'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../problem'

type Context = { params: Promise<{ id: string }> }

const numberOf = (id: string) => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0)

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const source = await readSource(await theNotebook(), numberOf(id))
    return source ? Response.json(source) : notFound(`source ${id}`)
  })
}

/** Chooses its role; `change` takes that back. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { role } = await parseBody(request, roleInput)
    const { id } = await params
    const nb = await theNotebook()
    const done = await chooseRole(nb, numberOf(id), role)
    if (!done.ok) return notFound(`source ${id}`)
    return Response.json({ change: done.change, source: await readSource(nb, numberOf(id)) })
  })
}
