import { sentenceOfMentionProblem } from '@/lib/domain/mention'
import { changeMention } from '@/lib/notebook/mentions/change-mention'
import { mentionChange } from '@/lib/notebook/mentions/mention-input'
import { readMentions } from '@/lib/notebook/mentions/read-mentions'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { originOf } from '../../../inputs'
import { answering, notFound, parseBody, problem } from '../../../problem'

type Context = { params: Promise<{ slug: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const mentions = await readMentions(await theNotebook(), slug)
    return mentions ? Response.json(mentions) : notFound(`note ${slug}`)
  })
}

/** Makes a mention a tag or a link, dismisses it, or takes a dismissal back. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const change = await parseBody(request, mentionChange)
    const outcome = await changeMention(await theNotebook(), slug, change, originOf(request))
    if (!outcome) return notFound(`note ${slug}`)
    if (outcome.ok) {
      const { ok: _ok, ...done } = outcome
      return Response.json(done)
    }
    const status = outcome.problem === 'no-topic' ? 404 : 409
    const reason = { code: outcome.problem, topic: outcome.topic }
    return problem(status, sentenceOfMentionProblem(outcome.problem, outcome.topic), { reason })
  })
}
