import { readTopic } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../problem'

type Context = { params: Promise<{ slug: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const topic = await readTopic(await theNotebook(), slug)
    return topic ? Response.json(topic) : notFound(`topic ${slug}`)
  })
}
