import { promiseInput } from '@/lib/notebook/meetings/meeting-input'
import { addPromises } from '@/lib/notebook/meetings/promises'
import { readPromise } from '@/lib/notebook/meetings/read-promise'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../../problem'
import type { Context } from '../../meeting-answer'

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const promise = await parseBody(request, promiseInput)
    const nb = await theNotebook()
    const made = await addPromises(nb, Number(id), promise)
    if (!made) return notFound(`meeting ${id}`)
    const items = await Promise.all(made.map((promiseId) => readPromise(nb, promiseId)))
    return Response.json({ items }, { status: 201 })
  })
}
