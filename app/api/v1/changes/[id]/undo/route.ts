import { undoChange } from '@/lib/notebook/changes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, problem } from '../../../problem'

type Context = { params: Promise<{ id: string }> }

export function POST(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const result = /^[1-9]\d{0,14}$/.test(id) ? await undoChange(await theNotebook(), Number(id)) : null
    if (!result) return notFound(`change ${id}`)
    if (result.ok) return Response.json(result.change)
    if (result.reason === 'undone') return problem(409, `Change ${id} has been undone already.`)
    const { touched, later } = result
    const detail = `Nothing was undone: changed since were ${touched.join(', ')}.`
    return problem(409, detail, { touched, later })
  })
}
