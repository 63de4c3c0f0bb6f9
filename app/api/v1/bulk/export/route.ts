import { archiveFiles } from '@/lib/formats/markdown/archive'
import { slugsInput } from '@/lib/notebook/bulk/bulk-input'
import { exportAttachments, exportNotebook } from '@/lib/notebook/export'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { slugs } = await parseBody(request, slugsInput)
    const nb = await theNotebook()
    const files = await exportNotebook(nb, 'markdown', slugs)
    return new Response(archiveFiles(files, await exportAttachments(nb, files)), {
      headers: { 'content-type': 'application/zip' },
    })
  })
}
