import { promiseWork } from '@/lib/notebook/meetings/meeting-input'
import { workOnPromise } from '@/lib/notebook/meetings/promises'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../../problem'

type Context = { params: Promise<{ promise: string }> }

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { promise } = await params
    const work = await parseBody(request, promiseWork)
    const result = await workOnPromise(await theNotebook(), Number(promise), work)
    if (result.ok) return Response.json(result.promise)
    return notFound(result.reason === 'no-note' ? 'such note' : `promise ${promise}`)
  })
}
