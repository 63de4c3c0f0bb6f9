import { undoAnswer } from '@/lib/notebook/review/answer-card'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, problem } from '../../../problem'

type Context = { params: Promise<{ id: string }> }

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const id = Number((await params).id)
    if (!Number.isSafeInteger(id)) return notFound('such answer')
    const result = await undoAnswer(await theNotebook(), id)
    if (result.ok) return new Response(null, { status: 204 })
    if (result.reason === 'missing') return notFound('such answer')
    return problem(
      409,
      'The card was answered again since; take that answer back first. Nothing was written.',
    )
  })
}
