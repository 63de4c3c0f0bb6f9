import { readSnapshot } from '@/lib/notebook/snapshots/read-snapshots'
import { restoreSnapshot } from '@/lib/notebook/snapshots/trash-snapshot'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../../problem'

type Context = { params: Promise<{ id: string }> }

export function POST(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const nb = await theNotebook()
    const done = await restoreSnapshot(nb, Number(id) || 0)
    return done
      ? Response.json(await readSnapshot(nb, Number(id)))
      : notFound(`saved copy ${id} in the trash`)
  })
}
