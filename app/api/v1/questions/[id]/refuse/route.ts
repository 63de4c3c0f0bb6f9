import { refuseAnswer } from '@/lib/notebook/questions/settle-question'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../../../problem'
import { answerOf } from '../../question-answer'
import { refusedNote } from '../../question-inputs'

type Context = { params: Promise<{ id: string }> }

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { note } = await parseBody(request, refusedNote)
    return answerOf(await refuseAnswer(await theNotebook(), Number((await params).id), note))
  })
}
