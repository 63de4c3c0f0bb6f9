import type { QuestionResult } from '@/lib/notebook/questions/settle-question'
import { notFound, problem } from '../problem'

/** What was done to a question, or why nothing was. */
export function answerOf(result: QuestionResult, status = 200): Response {
  if (result.ok) return Response.json({ id: result.id, change: result.change }, { status })
  if (result.reason === 'missing') return notFound('such question')
  if (result.reason === 'note') return problem(404, 'There is no such note. Nothing was changed.')
  return problem(409, 'It stands so already.')
}
