import { claimsOfTopic } from '@/lib/notebook/claims/topic-claims'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { limitQuery } from '../../../inputs'
import { answering, notFound, parseQuery } from '../../../problem'

export function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const { limit } = parseQuery(request, limitQuery)
    const found = await claimsOfTopic(await theNotebook(), slug, limit)
    return found ? Response.json({ ...found.topic, ...found.claims }) : notFound(`topic ${slug}`)
  })
}
