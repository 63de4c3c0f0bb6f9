import { bulkInput } from '@/lib/notebook/bulk/bulk-input'
import { changeNotes } from '@/lib/notebook/bulk/change-notes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () =>
    Response.json(await changeNotes(await theNotebook(), await parseBody(request, bulkInput))),
  )
}
