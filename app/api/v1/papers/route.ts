import { readBibtex } from '@/lib/formats/bibtex/read-bibtex'
import { planBibtex } from '@/lib/notebook/papers/plan-bibtex'
import { listPapers } from '@/lib/notebook/papers/read-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody, parseQuery } from '../problem'
import { answerPaperWork } from './paper-answer'
import { bibtexInput, papersQuery } from './paper-inputs'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { limit, ...query } = parseQuery(request, papersQuery)
    const { items, total, pages, years } = await listPapers(await theNotebook(), query, limit)
    return Response.json({ items, total, pages, years })
  })
}

/** BibTeX as a text, or in JSON with what to do about what is known already. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const isJson = /json/.test(request.headers.get('content-type') ?? '')
    const input = isJson
      ? await parseBody(request, bibtexInput)
      : bibtexInput.parse({ bibtex: await request.text() })
    const plan = await planBibtex(await theNotebook(), input.bibtex)
    if (input.dryRun) return Response.json({ change: null, ...plan })
    const entries = readBibtex(input.bibtex).entries.map((entry) => ({ ...entry, replace: input.replace }))
    return answerPaperWork({ do: 'bibtex', entries }, plan)
  })
}
