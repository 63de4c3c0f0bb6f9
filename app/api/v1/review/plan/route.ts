import { planFor } from '@/lib/notebook/review/plan-for'
import { planQuery } from '@/lib/notebook/review/review-input'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseQuery } from '../../problem'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const plan = await planFor(await theNotebook(), parseQuery(request, planQuery))
    return plan ? Response.json(plan) : notFound('such meeting or moment')
  })
}
