import { dismissContradiction } from '@/lib/notebook/claims/dismiss-contradiction'
import { notebookClaims } from '@/lib/notebook/claims/topic-claims'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { dismissedNumbers, numbersQuery } from '../inputs'
import { answering, notFound, parseBody, parseQuery } from '../problem'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { limit, contradictions } = parseQuery(request, numbersQuery)
    return Response.json(await notebookClaims(await theNotebook(), contradictions ? 0 : limit))
  })
}

/** Says of two numbers that they do not contradict each other. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { dismiss } = await parseBody(request, dismissedNumbers)
    const change = await dismissContradiction(await theNotebook(), dismiss)
    return change === null ? notFound(`contradiction ${dismiss}`) : Response.json({ change })
  })
}
