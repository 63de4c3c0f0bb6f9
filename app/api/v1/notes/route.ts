import { listNotes } from '@/lib/notebook/list-notes'
import { createNote } from '@/lib/notebook/save-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { newNote, notesQuery, originOf } from '../inputs'
import { answering, parseBody, parseQuery } from '../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () =>
    Response.json(await listNotes(await theNotebook(), parseQuery(request, notesQuery))),
  )
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const input = await parseBody(request, newNote)
    const saved = await createNote(await theNotebook(), input, originOf(request))
    const location = paths.api(`notes/${encodeURIComponent(saved.slug)}`)
    return Response.json(saved, { status: 201, headers: { location } })
  })
}
