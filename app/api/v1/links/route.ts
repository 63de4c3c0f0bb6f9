import { listLinkCases } from '@/lib/notebook/link-doctor/read-links'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseQuery } from '../problem'
import { linksQuery } from './link-inputs'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { code, page, limit: size } = parseQuery(request, linksQuery)
    return Response.json(await listLinkCases(await theNotebook(), { code, page, size }))
  })
}
