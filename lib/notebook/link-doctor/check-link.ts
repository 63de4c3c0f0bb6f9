import { findLinkUrl, keepCheck } from '../../db/link-check-store'
import type { LinkCheck } from '../../domain/link-doctor/link-finding'
import { outcomeOf } from '../../domain/link-doctor/outcome'
import type { OutgoingProblem } from '../../domain/outgoing'
import type { Answer, Outgoing } from '../../outgoing/outgoing'
import { theOutgoing } from '../../outgoing/the-outgoing'
import type { Notebook } from '../open-notebook'
import { mayAsk } from '../outgoing/permission'
import { inTransaction } from '../transaction'

export type CheckResult = { url: string; check: LinkCheck } | { url: string; problem: OutgoingProblem }

/**
 * Asks, for one click of the writer, whether a source's address still leads somewhere, and keeps what was found. Only
 * the head of the answer is taken. Null when there is no such source.
 */
export async function checkLink(
  nb: Notebook,
  sourceId: number,
  outgoing: Outgoing = theOutgoing(),
): Promise<CheckResult | null> {
  const url = await findLinkUrl(nb.db.prisma, sourceId)
  if (url === null) return null
  const host = new URL(url).hostname || null
  if (!/^https?:/.test(url)) return { url, problem: { code: 'scheme', host } }
  if (!(await mayAsk(nb))) return { url, problem: { code: 'off', host } }
  const answer = await outgoing.ask(url, { hosts: 'any', mediaTypes: [] })
  // Nobody was asked: that says nothing of the link.
  if (!answer.ok && answer.problem.code === 'busy') return { url, problem: answer.problem }
  const told = outcomeOf(url, replyOf(answer))
  const now = nb.now()
  await inTransaction(nb, (tx) => keepCheck(tx, sourceId, told, now))
  return { url, check: { ...told, checkedAt: now.toISOString() } }
}

function replyOf(answer: Answer) {
  if (!answer.ok) return { ok: false as const, code: answer.problem.code }
  const { status, hops, lasting } = answer
  return { ok: true as const, status, hops, lasting }
}
