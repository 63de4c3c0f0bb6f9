import { addAttachment, tooLarge } from '@/lib/notebook/attachments'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { attachmentQuery } from '../inputs'
import { answering, parseQuery, problem } from '../problem'

/** The bytes are the body; what they are is judged by them alone. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { name } = parseQuery(request, attachmentQuery)
    // Before the body is read: nobody need wait for what will be refused.
    const refusal = tooLarge(Number(request.headers.get('content-length') ?? 0))
    if (refusal) return problem(413, refusal.message)
    const bytes = new Uint8Array(await request.arrayBuffer())
    const added = await addAttachment(await theNotebook(), { name, bytes })
    if (!('refused' in added)) return Response.json(added, { status: 201, headers: { location: added.url } })
    return problem(STATUS[added.refused], added.message)
  })
}

const STATUS = { empty: 400, 'too-large': 413, 'unknown-type': 415, 'disk-full': 507 }
