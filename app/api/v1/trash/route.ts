import { theNotebook } from '@/lib/notebook/the-notebook'
import { emptyTrash } from '@/lib/notebook/trash/empty-trash'
import { listTrash } from '@/lib/notebook/trash/read-trash'
import { emptyTrashQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

export function GET(): Promise<Response> {
  return answering(async () => Response.json(await listTrash(await theNotebook())))
}

export function DELETE(request: Request): Promise<Response> {
  return answering(async () => {
    const { until } = parseQuery(request, emptyTrashQuery)
    return Response.json(await emptyTrash(await theNotebook(), until))
  })
}
