import { findSource } from '@/lib/notebook/read-sources'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { sourceQuery } from '../inputs'
import { answering, notFound, parseQuery } from '../problem'

/** Seen before? By any spelling of the address, or a bare identifier. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { url } = parseQuery(request, sourceQuery)
    const found = await findSource(await theNotebook(), url)
    return found ? Response.json(found) : notFound(`source ${url} in this notebook`)
  })
}
