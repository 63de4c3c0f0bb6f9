import { theNotebook } from '@/lib/notebook/the-notebook'
import { restoreNotes } from '@/lib/notebook/trash/restore-note'
import { restoreSource } from '@/lib/notebook/trash/trash-source'
import { restored } from '../../inputs'
import { answering, parseBody } from '../../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { slugs, sources } = await parseBody(request, restored)
    const nb = await theNotebook()
    const notes = await restoreNotes(nb, slugs)
    const back = await Promise.all(sources.map((url) => restoreSource(nb, url)))
    return Response.json({ notes, sources: back.filter(Boolean).length })
  })
}
