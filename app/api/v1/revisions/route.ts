import { changesSince } from '@/lib/notebook/revisions/changes-since'
import { sinceInstant } from '@/lib/notebook/revisions/since'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { changesQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const nb = await theNotebook()
    const { since } = parseQuery(request, changesQuery)
    return Response.json({ items: await changesSince(nb, sinceInstant(nb, since)) })
  })
}
