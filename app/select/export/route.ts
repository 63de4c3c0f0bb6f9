import { archiveFiles } from '@/lib/formats/markdown/archive'
import { slugsInput } from '@/lib/notebook/bulk/bulk-input'
import { exportAttachments, exportNotebook } from '@/lib/notebook/export'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** The chosen notes as Markdown files in one archive. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const chosen = slugsInput.safeParse({ slugs: form.getAll('slugs') })
  // Without notes there is nothing to send; a relative address, since only the front door knows our name.
  if (!chosen.success) return new Response(null, { status: 303, headers: { location: paths.log() } })
  const nb = await theNotebook()
  const files = await exportNotebook(nb, 'markdown', chosen.data.slugs)
  return new Response(archiveFiles(files, await exportAttachments(nb, files)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="daybook-notes.zip"',
    },
  })
}
