import { previewNote } from '@/lib/notebook/preview-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { preview } from '../inputs'
import { answering, parseBody } from '../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () =>
    Response.json(await previewNote(await theNotebook(), await parseBody(request, preview))),
  )
}
