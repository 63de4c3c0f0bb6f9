import { completeName } from '@/lib/notebook/complete-names'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { completeQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { q, for: wanted, limit } = parseQuery(request, completeQuery)
    return Response.json({ items: await completeName(await theNotebook(), q, { wanted, limit }) })
  })
}
