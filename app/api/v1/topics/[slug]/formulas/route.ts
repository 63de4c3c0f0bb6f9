import { formulasOfTopic } from '@/lib/notebook/formulas/topic-formulas'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { limitQuery } from '../../../inputs'
import { answering, notFound, parseQuery } from '../../../problem'

export function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const { limit } = parseQuery(request, limitQuery)
    const found = await formulasOfTopic(await theNotebook(), slug, limit)
    return found ? Response.json(found) : notFound(`topic ${slug}`)
  })
}
