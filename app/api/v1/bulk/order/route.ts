import { orderInput } from '@/lib/notebook/bulk/bulk-input'
import { orderDay } from '@/lib/notebook/bulk/order-day'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { day, slugs } = await parseBody(request, orderInput)
    return Response.json({ moved: await orderDay(await theNotebook(), day, slugs) })
  })
}
