import { notedBefore } from '@/lib/notebook/papers/noted-before'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { sourceQuery } from '../../inputs'
import { answering, parseQuery } from '../../problem'

export const dynamic = 'force-dynamic'

/** Asked for every link that is pasted, most of which are new: that is an answer, and no error. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { url } = parseQuery(request, sourceQuery)
    const found = await notedBefore(await theNotebook(), url)
    return Response.json(found ?? { url, notes: [], paper: null })
  })
}
