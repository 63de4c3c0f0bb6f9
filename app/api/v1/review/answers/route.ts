import { answerCard } from '@/lib/notebook/review/answer-card'
import { answerInput } from '@/lib/notebook/review/review-input'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, problem } from '../../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const input = await parseBody(request, answerInput)
    const result = await answerCard(await theNotebook(), input)
    if (result.ok) return Response.json({ review: result.review, schedule: result.schedule }, { status: 201 })
    if (result.reason === 'missing') return notFound('such card')
    return problem(409, 'The card has been answered since it was shown. Nothing was written.')
  })
}
