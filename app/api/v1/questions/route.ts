import { listQuestions } from '@/lib/notebook/questions/list-questions'
import { askInput } from '@/lib/notebook/questions/question-input'
import { askQuestion } from '@/lib/notebook/questions/settle-question'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody, parseQuery } from '../problem'
import { answerOf } from './question-answer'
import { questionsQuery } from './question-inputs'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () =>
    Response.json(await listQuestions(await theNotebook(), parseQuery(request, questionsQuery))),
  )
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const asked = await parseBody(request, askInput)
    return answerOf(await askQuestion(await theNotebook(), asked), 201)
  })
}
