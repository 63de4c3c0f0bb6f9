import { dismissFinding } from '@/lib/notebook/link-doctor/dismiss-finding'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../problem'
import { linkDismissal } from '../link-inputs'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { source, code } = await parseBody(request, linkDismissal)
    const change = await dismissFinding(await theNotebook(), { sourceId: source, code })
    return change === null ? notFound(`finding ${code} of source ${source}`) : Response.json({ change })
  })
}
