import { strToU8, zipSync } from 'fflate'
import { exportNotebook } from '@/lib/notebook/export'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { exportQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

/** A fixed time inside the archive, so that the same notebook is the same bytes; the format begins in 1980. */
const ARCHIVE_TIME = '1980-01-02T00:00:00'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { format } = parseQuery(request, exportQuery)
    const files = await exportNotebook(await theNotebook(), format)
    if (format === 'markdown') {
      const entries = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]))
      const archive = new Uint8Array(zipSync(entries, { level: 1, mtime: ARCHIVE_TIME }))
      return download(archive, 'daybook.zip', 'application/zip')
    }
    const { path = `daybook.${format}`, text = '' } = files[0] ?? {}
    return download(text, path, format === 'json' ? 'application/json' : 'text/plain; charset=utf-8')
  })
}

function download(body: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': disposition } })
}
