import { theNotebook } from '@/lib/notebook/the-notebook'
import { listDuplicates } from '@/lib/notebook/topic-work/list-duplicates'
import { answering } from '../../problem'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answering(async () => Response.json({ items: await listDuplicates(await theNotebook()) }))
}
