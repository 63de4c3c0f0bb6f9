import { topicSplit } from '@/lib/notebook/topic-work/topic-input'
import { answering, parseBody } from '../../../problem'
import { answerWork } from '../../topic-answer'

type Context = { params: Promise<{ slug: string }> }

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { name, aliases, dryRun } = await parseBody(request, topicSplit)
    return answerWork({ do: 'split', slug: (await params).slug, name, aliases }, dryRun)
  })
}
