import { sentenceOfProblem, type TopicWork } from '@/lib/domain/topic-work'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { workOnTopics } from '@/lib/notebook/topic-work/topic-work'
import { problem } from '../problem'

/** Does the work, or says what it would touch; refused, it answers with why and changes nothing. */
export async function answerWork(work: TopicWork, dryRun: boolean): Promise<Response> {
  const result = await workOnTopics(await theNotebook(), work, { dryRun })
  if (!result.ok) {
    const status = result.problem.code === 'no-topic' ? 404 : 409
    return problem(status, sentenceOfProblem(result.problem), { reason: result.problem })
  }
  const { ok: _ok, ...done } = result
  return Response.json(done)
}
