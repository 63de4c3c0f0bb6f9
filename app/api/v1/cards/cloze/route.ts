import { clozeInput } from '@/lib/notebook/cards/card-input'
import { takeCloze } from '@/lib/notebook/cards/take-cards'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../../problem'
import { answerTaken } from '../card-answer'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { note, ...words } = await parseBody(request, clozeInput)
    return answerTaken(await takeCloze(await theNotebook(), note, words))
  })
}
