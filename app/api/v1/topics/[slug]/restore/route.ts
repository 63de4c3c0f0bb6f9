import { answering } from '../../../problem'
import { answerWork } from '../../topic-answer'

type Context = { params: Promise<{ slug: string }> }

export function POST(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => answerWork({ do: 'restore', slug: (await params).slug }, false))
}
