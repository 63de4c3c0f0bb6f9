import { listTerms } from '@/lib/notebook/terms/read-terms'
import { termInput } from '@/lib/notebook/terms/term-input'
import { addTerm } from '@/lib/notebook/terms/term-work'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { termsQuery } from '../inputs'
import { answering, parseBody, parseQuery } from '../problem'
import { answerTerm } from './term-answer'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () =>
    Response.json(await listTerms(await theNotebook(), parseQuery(request, termsQuery))),
  )
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const pair = await parseBody(request, termInput)
    return answerTerm(await addTerm(await theNotebook(), pair), 201)
  })
}
