import { termAnswer } from '@/lib/notebook/terms/term-input'
import { listTermOffers } from '@/lib/notebook/terms/term-offers'
import { addTerm, dismissTerm } from '@/lib/notebook/terms/term-work'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { offersQuery } from '../../inputs'
import { answering, parseBody, parseQuery } from '../../problem'
import { answerTerm } from '../term-answer'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { limit } = parseQuery(request, offersQuery)
    return Response.json(await listTermOffers(await theNotebook(), limit))
  })
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { answer, ...pair } = await parseBody(request, termAnswer)
    const nb = await theNotebook()
    if (answer === 'take') return answerTerm(await addTerm(nb, pair), 201)
    return Response.json({ change: await dismissTerm(nb, pair) })
  })
}
