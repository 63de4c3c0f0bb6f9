import { compareFormat, compareInput } from '@/lib/notebook/compare/compare-input'
import { type ComparisonProblem, compareTopics } from '@/lib/notebook/compare/compare-topics'
import { printComparison } from '@/lib/notebook/compare/print-comparison'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseQuery, problem } from '../problem'

export const dynamic = 'force-dynamic'

const TYPES = { md: 'text/markdown; charset=utf-8', csv: 'text/csv; charset=utf-8' }

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { searchParams, protocol } = new URL(request.url)
    const { t, rows } = compareInput.parse({ t: searchParams.getAll('t'), rows: searchParams.getAll('rows') })
    const { format, language } = parseQuery(request, compareFormat)
    const answer = await compareTopics(await theNotebook(), t, rows)
    if (!answer.ok) return answerProblem(answer)
    if (format === 'json') return Response.json(answer.comparison)
    const text = printComparison(answer.comparison, {
      format,
      language,
      origin: `${protocol}//${request.headers.get('host')}`,
    })
    const name = `${answer.comparison.topics.map(({ slug }) => slug).join('-')}.${format}`
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
    return new Response(text, {
      headers: { 'content-type': TYPES[format], 'content-disposition': disposition },
    })
  })
}

function answerProblem({ reason, topics }: ComparisonProblem): Response {
  if (reason === 'unknown') return notFound(`topic ${topics.join(', ')}`)
  return problem(400, `Name two to five topics; these are ${topics.length}.`)
}
