import { briefFormat, windowAsked, windowInput } from '@/lib/notebook/brief/brief-input'
import { readWindowBrief } from '@/lib/notebook/brief/read-brief'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseQuery, problem } from '../problem'
import { answerBrief } from './answer-brief'

export const dynamic = 'force-dynamic'

/** The brief of any stretch of time, without a meeting. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const wanted = parseQuery(request, windowInput.extend(briefFormat.shape))
    const nb = await theNotebook()
    const window = windowAsked(wanted, { now: nb.now(), zone: nb.timeZone })
    if (!window) return problem(400, 'The window ends before it begins.')
    return answerBrief(nb, request, await readWindowBrief(nb, window), wanted)
  })
}
