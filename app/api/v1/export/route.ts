import { archiveFiles } from '@/lib/formats/markdown/archive'
import { exportAttachments, exportNotebook } from '@/lib/notebook/export'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { exportQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { format } = parseQuery(request, exportQuery)
    const nb = await theNotebook()
    const files = await exportNotebook(nb, format)
    if (format === 'markdown') {
      return download(
        archiveFiles(files, await exportAttachments(nb, files)),
        'daybook.zip',
        'application/zip',
      )
    }
    const { path = `daybook.${format}`, text = '' } = files[0] ?? {}
    return download(text, path, path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8')
  })
}

function download(body: string | Uint8Array<ArrayBuffer>, name: string, type: string): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return new Response(body, { headers: { 'content-type': type, 'content-disposition': disposition } })
}
