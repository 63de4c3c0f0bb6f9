import { readAttachment } from '@/lib/notebook/attachments'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../api/v1/problem'

type Context = { params: Promise<{ file: string }> }

/** A picture is shown where it stands; anything else is offered to be kept, so that nothing in it runs here. */
export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { file } = await params
    const found = await readAttachment(await theNotebook(), file)
    if (!found) return notFound(`attachment ${file}`)
    const { row, bytes } = found
    const disposition = row.mediaType.startsWith('image/') ? 'inline' : 'attachment'
    return new Response(bytes, {
      headers: {
        'content-type': row.mediaType,
        'content-length': String(bytes.length),
        'content-disposition': `${disposition}; filename*=UTF-8''${encodeFileName(row.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        // Named by its content: it never changes.
        'cache-control': 'private, max-age=31536000, immutable',
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
