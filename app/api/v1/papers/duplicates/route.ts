import { listSamePapers } from '@/lib/notebook/papers/list-same-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering } from '../../problem'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answering(async () => Response.json({ items: await listSamePapers(await theNotebook()) }))
}
