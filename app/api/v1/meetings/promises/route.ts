import { promisesQuery } from '@/lib/notebook/meetings/meeting-input'
import { listOpenPromises } from '@/lib/notebook/meetings/promises'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseQuery } from '../../problem'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { at } = parseQuery(request, promisesQuery)
    const nb = await theNotebook()
    return Response.json({ items: await listOpenPromises(nb, { at: at ?? nb.now() }) })
  })
}
