import { readCard } from '@/lib/notebook/hover-cards/read-card'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { cardQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

/** What a card beside a link tells. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const card = await readCard(await theNotebook(), parseQuery(request, cardQuery))
    // A link may lead to what lies in the trash: nothing to show is no fault that a browser should report.
    return card ? Response.json(card) : new Response(null, { status: 204 })
  })
}
