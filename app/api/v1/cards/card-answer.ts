import type { CardResult } from '@/lib/notebook/cards/card-work'
import type { TakeResult } from '@/lib/notebook/cards/take-cards'
import { notFound, problem } from '../problem'

/** What was done to a card, or why nothing was. */
export function answerCard(result: CardResult, status = 200): Response {
  if (result.ok) return Response.json({ id: result.id, change: result.change }, { status })
  return result.reason === 'missing' ? notFound('such card') : problem(400, result.message ?? '')
}

/** What was made of an offer or of words of a note. */
export function answerTaken(result: TakeResult): Response {
  if (result.ok) {
    const { ids, made, change } = result
    return Response.json({ ids, made, change }, { status: made > 0 ? 201 : 200 })
  }
  if (result.reason === 'bare')
    return problem(
      409,
      'Those words are all there is in their line: nothing would be left to recall them by.',
    )
  return notFound(result.reason === 'missing' ? 'such note' : 'such place in the note')
}
