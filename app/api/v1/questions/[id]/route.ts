import { readQuestion } from '@/lib/notebook/questions/list-questions'
import { setQuestion } from '@/lib/notebook/questions/settle-question'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../problem'
import { answerOf } from '../question-answer'
import { questionChange } from '../question-inputs'

type Context = { params: Promise<{ id: string }> }

export const dynamic = 'force-dynamic'

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const question = await readQuestion(await theNotebook(), Number((await params).id))
    return question ? Response.json(question) : notFound('such question')
  })
}

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const wanted = await parseBody(request, questionChange)
    return answerOf(await setQuestion(await theNotebook(), Number((await params).id), wanted))
  })
}
