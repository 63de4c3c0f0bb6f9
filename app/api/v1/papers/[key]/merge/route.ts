import { answering, parseBody } from '../../../problem'
import { answerPaperWork } from '../../paper-answer'
import { paperMerge } from '../../paper-inputs'

type Context = { params: Promise<{ key: string }> }

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { into } = await parseBody(request, paperMerge)
    return answerPaperWork({ do: 'merge', key: (await params).key, into })
  })
}
