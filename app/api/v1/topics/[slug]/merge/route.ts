import { topicMerge } from '@/lib/notebook/topic-work/topic-input'
import { answering, parseBody } from '../../../problem'
import { answerWork } from '../../topic-answer'

type Context = { params: Promise<{ slug: string }> }

export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { into, dryRun } = await parseBody(request, topicMerge)
    return answerWork({ do: 'merge', slug: (await params).slug, into }, dryRun)
  })
}
