import { readReviewStatistics } from '@/lib/notebook/review/read-statistics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering } from '../../problem'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return answering(async () => Response.json(await readReviewStatistics(await theNotebook())))
}
