import { undoBulk } from '@/lib/notebook/bulk/undo-bulk'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { undoneChange } from '../../inputs'
import { answering, notFound, parseBody, problem } from '../../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { change } = await parseBody(request, undoneChange)
    const undone = await undoBulk(await theNotebook(), change)
    if (!undone) return notFound(`change ${change} of many notes in force`)
    if (undone.ok) return Response.json({ notes: undone.notes })
    return problem(409, 'Some of the notes were changed since. Nothing was taken back.', {
      touched: undone.touched,
    })
  })
}
