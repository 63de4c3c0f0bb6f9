import { listTopics } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { topicsQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { only } = parseQuery(request, topicsQuery)
    return Response.json({ items: await listTopics(await theNotebook(), { only }) })
  })
}
