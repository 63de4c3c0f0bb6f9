import { termInput } from '@/lib/notebook/terms/term-input'
import { editTerm, removeTerm } from '@/lib/notebook/terms/term-work'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../../problem'
import { answerTerm } from '../term-answer'

type Context = { params: Promise<{ id: string }> }

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const pair = await parseBody(request, termInput)
    return answerTerm(await editTerm(await theNotebook(), Number((await params).id), pair))
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => answerTerm(await removeTerm(await theNotebook(), Number((await params).id))))
}
