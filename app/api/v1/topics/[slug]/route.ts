import { readTopic } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { topicEdit } from '@/lib/notebook/topic-work/topic-input'
import { answering, notFound, parseBody } from '../../problem'
import { answerWork } from '../topic-answer'

type Context = { params: Promise<{ slug: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const topic = await readTopic(await theNotebook(), slug)
    return topic ? Response.json(topic) : notFound(`topic ${slug}`)
  })
}

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { dryRun, ...edit } = await parseBody(request, topicEdit)
    return answerWork({ do: 'edit', slug: (await params).slug, ...edit }, dryRun)
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => answerWork({ do: 'trash', slug: (await params).slug }, false))
}
