import { readDismissals } from '@/lib/notebook/mentions/read-mentions'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { dismissedQuery } from '../../inputs'
import { answering, parseQuery } from '../../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { topic } = parseQuery(request, dismissedQuery)
    return Response.json({ items: await readDismissals(await theNotebook(), topic ?? null) })
  })
}
