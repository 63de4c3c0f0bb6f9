import { answerBrief } from '@/app/api/v1/brief/answer-brief'
import { briefFormat, lineWork } from '@/lib/notebook/brief/brief-input'
import { readBrief } from '@/lib/notebook/brief/read-brief'
import { workOnLines } from '@/lib/notebook/brief/work-on-lines'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, parseQuery, problem } from '../../../problem'

export const dynamic = 'force-dynamic'

type Route = { params: Promise<{ id: string }> }

export function GET(request: Request, { params }: Route): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const wanted = parseQuery(request, briefFormat)
    const nb = await theNotebook()
    const brief = await readBrief(nb, Number(id))
    return brief ? answerBrief(nb, request, brief, wanted) : notFound(`meeting ${id}`)
  })
}

/** Hides, pins, moves or rewords a line, takes what the budget suggests, or takes the last of these back. */
export function POST(request: Request, { params }: Route): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const work = await parseBody(request, lineWork)
    const result = await workOnLines(await theNotebook(), Number(id), work)
    if (result.ok) return Response.json(result.brief)
    if (result.reason === 'no-meeting') return notFound(`meeting ${id}`)
    if (result.reason === 'no-line') return notFound(`line ${'key' in work ? work.key : ''} in this brief`)
    return problem(409, 'There is nothing to take back.')
  })
}
