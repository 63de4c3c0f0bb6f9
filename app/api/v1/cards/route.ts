import { cardsQuery, newCardInput } from '@/lib/notebook/cards/card-input'
import { addCard } from '@/lib/notebook/cards/card-work'
import { listCards } from '@/lib/notebook/cards/read-cards'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, parseQuery } from '../problem'
import { answerCard } from './card-answer'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () =>
    Response.json(await listCards(await theNotebook(), parseQuery(request, cardsQuery))),
  )
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const card = await parseBody(request, newCardInput)
    const result = await addCard(await theNotebook(), card)
    return result.ok ? answerCard(result, 201) : notFound('such note')
  })
}
