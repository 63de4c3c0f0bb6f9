import { sentenceOfProblem } from '@/lib/domain/topic-work'
import { dismissSuggestion, takeSuggestion } from '@/lib/notebook/suggestions/answer-suggestion'
import { listSuggestions } from '@/lib/notebook/suggestions/list-suggestions'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { suggestionAnswer, suggestionsQuery } from '../inputs'
import { answering, notFound, parseBody, parseQuery, problem } from '../problem'

export const dynamic = 'force-dynamic'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { kind, limit } = parseQuery(request, suggestionsQuery)
    return Response.json(await listSuggestions(await theNotebook(), { kind, each: limit }))
  })
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { kind, key, answer, topicKind } = await parseBody(request, suggestionAnswer)
    const nb = await theNotebook()
    if (answer === 'dismiss') {
      const change = await dismissSuggestion(nb, kind, key)
      return change === null ? notFound('such suggestion') : Response.json({ change })
    }
    const result = await takeSuggestion(nb, kind, key, { kind: topicKind })
    if (result === null) return notFound('such suggestion')
    if (!result.ok) return problem(409, sentenceOfProblem(result.problem), { reason: result.problem })
    return Response.json({ change: result.change, slug: result.slug })
  })
}
