import { type PaperWork, sentenceOfPaperProblem } from '@/lib/domain/papers/paper-work'
import { workOnPapers } from '@/lib/notebook/papers/work-on-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { problem } from '../problem'

/** Does the work; refused, it answers with why and changes nothing. */
export async function answerPaperWork(work: PaperWork, more: Record<string, unknown> = {}, status = 200) {
  const result = await workOnPapers(await theNotebook(), work)
  if (result.ok) {
    const { ok: _ok, ...done } = result
    return Response.json({ ...done, ...more }, { status })
  }
  const { code } = result.problem
  if (code === 'nothing-changes')
    return Response.json({ key: 'key' in work ? work.key : null, change: null, ...more })
  const refusal = code === 'no-paper' ? 404 : code === 'bad-key' || code === 'bad-identifier' ? 400 : 409
  return problem(refusal, sentenceOfPaperProblem(result.problem), { reason: result.problem })
}
