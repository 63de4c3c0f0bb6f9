import { openSnapshot } from '@/lib/notebook/snapshots/read-snapshots'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../../api/v1/problem'

type Context = { params: Promise<{ id: string }> }

/** The one spelling of its address that the front door knows and locks up (lib/server/saved-copies.ts). */
const ADDRESS = /^\/snapshots\/\d{1,12}\/file$/

/**
 * The saved file as it is. A page is for the sandboxed frame beside this; a PDF, whose viewers run in no sandbox, is
 * handed over to be kept and opened elsewhere.
 */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const locked = ADDRESS.test(new URL(request.url).pathname)
    const found = locked ? await openSnapshot(await theNotebook(), Number(id)) : null
    if (!found) return notFound(`saved copy ${id}`)
    const { snapshot, size, stream } = found
    const disposition = snapshot.mediaType === 'text/html' ? 'inline' : 'attachment'
    return new Response(stream(), {
      headers: {
        'content-type': snapshot.mediaType,
        'content-length': String(size),
        'content-disposition': `${disposition}; filename*=UTF-8''${encodeFileName(snapshot.name)}`,
        'x-content-type-options': 'nosniff',
      },
    })
  })
}

/** RFC 8187 leaves fewer characters bare than addresses do. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
