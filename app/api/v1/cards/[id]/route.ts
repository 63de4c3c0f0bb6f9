import { cardChange } from '@/lib/notebook/cards/card-input'
import { editCard, suspendCard, trashCard } from '@/lib/notebook/cards/card-work'
import { readCard } from '@/lib/notebook/cards/read-cards'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../problem'
import { answerCard } from '../card-answer'

type Context = { params: Promise<{ id: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const card = await readCard(await theNotebook(), await idOf(params))
    return card ? Response.json(card) : notFound('such card')
  })
}

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { suspended, ...text } = await parseBody(request, cardChange)
    const nb = await theNotebook()
    const id = await idOf(params)
    const edited = await editCard(nb, id, text)
    if (edited.ok && suspended !== undefined) await suspendCard(nb, id, suspended)
    return answerCard(edited)
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => answerCard(await trashCard(await theNotebook(), await idOf(params))))
}

/** 0, which no card has, for what is no number. */
async function idOf(params: Context['params']): Promise<number> {
  const id = Number((await params).id)
  return Number.isSafeInteger(id) ? id : 0
}
