import type { TermResult } from '@/lib/notebook/terms/term-work'
import { notFound, problem } from '../problem'

/** What was done to the bank, or why nothing was. */
export function answerTerm(result: TermResult, status = 200): Response {
  if (result.ok) return Response.json({ id: result.id, change: result.change }, { status })
  if (result.reason === 'missing') return notFound('such pair of terms')
  const known = result.reason === 'known'
  return problem(409, known ? 'The bank has this pair already.' : 'Nothing would change.')
}
