import { graphQuery, readGraph } from '@/lib/notebook/graph/read-graph'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseQuery } from '../problem'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const view = await readGraph(await theNotebook(), parseQuery(request, graphQuery))
    return view ? Response.json(view) : notFound('such topic or note')
  })
}
