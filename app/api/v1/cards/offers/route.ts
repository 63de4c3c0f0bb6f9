import { answerOffers } from '@/lib/notebook/cards/answer-offers'
import { cardOfferAnswer, cardOffersQuery } from '@/lib/notebook/cards/card-input'
import { readCardOffers } from '@/lib/notebook/cards/card-offers'
import { takeCards } from '@/lib/notebook/cards/take-cards'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, parseQuery } from '../../problem'
import { answerTaken } from '../card-answer'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { note } = parseQuery(request, cardOffersQuery)
    const offers = await readCardOffers(await theNotebook(), note)
    return offers ? Response.json(offers) : notFound('such note')
  })
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { note, keys, answer } = await parseBody(request, cardOfferAnswer)
    const nb = await theNotebook()
    if (answer === 'take') return answerTaken(await takeCards(nb, note, keys))
    const result = await answerOffers(nb, note, keys, answer)
    if (!result.ok) return notFound(result.reason === 'missing' ? 'such note' : 'such offer')
    return Response.json({ ids: result.ids, made: 0, change: result.change })
  })
}
