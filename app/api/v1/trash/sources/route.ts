import { findSource } from '@/lib/notebook/read-sources'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { trashSource } from '@/lib/notebook/trash/trash-source'
import { sourceQuery } from '../../inputs'
import { answering, notFound, parseBody } from '../../problem'

/** By any spelling of its address. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { url } = await parseBody(request, sourceQuery)
    const nb = await theNotebook()
    const canonicalUrl = (await findSource(nb, url))?.source?.canonicalUrl
    const trashed = canonicalUrl ? await trashSource(nb, canonicalUrl) : false
    return trashed ? new Response(null, { status: 204 }) : notFound(`source ${url} outside the trash`)
  })
}
