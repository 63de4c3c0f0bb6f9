import { findAnswer, keepAnswer } from '../../db/answer-store'
import type { OutgoingProblem } from '../../domain/outgoing'
import type { PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperIdentifier } from '../../domain/source'
import type { Outgoing } from '../../outgoing/outgoing'
import type { Service } from '../../outgoing/services/service'
import { serviceFor } from '../../outgoing/services/services'
import { theOutgoing } from '../../outgoing/the-outgoing'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import { mayAsk } from './permission'

export type ServiceAnswer =
  /** `host`: who told it; `kept`: from an answer kept from before, so nobody was asked. */
  { paper: PaperFacts; host: string; kept: boolean } | { problem: OutgoingProblem }

type Options = {
  /** Ask also where an answer is kept. */
  again?: boolean
  /** For tests. */
  outgoing?: Outgoing
}

/** Who would be asked about an identifier, to be shown beside the button; null when nobody can be. */
export function hostAsked({ scheme }: PaperIdentifier): { service: string; host: string } | null {
  const service = serviceFor(scheme)
  return service ? { service: service.name, host: service.hosts[0] as string } : null
}

/**
 * Asks the service that knows such identifiers, for one click of the writer, unless its answer is kept from before.
 * Only answers that can be understood are kept, and that it does not know the identifier is one.
 */
export async function askServices(
  nb: Notebook,
  identifier: PaperIdentifier,
  { again = false, outgoing = theOutgoing() }: Options = {},
): Promise<ServiceAnswer> {
  const service = serviceFor(identifier.scheme)
  if (!service) return { problem: { code: 'no-service', host: null } }
  const host = service.hosts[0] as string
  const allowed = await mayAsk(nb)
  let last: ServiceAnswer = { problem: { code: 'unknown', host } }
  for (const url of service.addresses(identifier.value)) {
    const kept = again && allowed ? null : await findAnswer(nb.db.prisma, url)
    if (!kept && !allowed) return { problem: { code: 'off', host } }
    last = kept
      ? read(service, kept, identifier, true)
      : await askAt(nb, url, { service, identifier, outgoing })
    if (!('problem' in last) || last.problem.code !== 'unknown') return last
  }
  return last
}

type Question = { service: Service; identifier: PaperIdentifier; outgoing: Outgoing }

async function askAt(
  nb: Notebook,
  url: string,
  { service, identifier, outgoing }: Question,
): Promise<ServiceAnswer> {
  const { hosts, mediaTypes } = service
  const answer = await outgoing.ask(url, { hosts, mediaTypes })
  if (!answer.ok) return { problem: answer.problem }
  const { status, mediaType, body } = answer
  const reading = read(service, { url, status, body }, identifier, false)
  if ('problem' in reading && reading.problem.code !== 'unknown') return reading
  await inTransaction(nb, (tx) => keepAnswer(tx, { url, status, mediaType, body }, nb.now()))
  return reading
}

function read(
  service: Service,
  { url, status, body }: { url: string; status: number; body: string },
  identifier: PaperIdentifier,
  kept: boolean,
): ServiceAnswer {
  const host = new URL(url).hostname
  // 400: no identifier at all in the eyes of the service.
  if (status === 404 || status === 400) return { problem: { code: 'unknown', host } }
  if (status !== 200) return { problem: { code: 'status', host } }
  const reading = service.read(body, identifier)
  return 'problem' in reading
    ? { problem: { code: reading.problem, host } }
    : { paper: reading.paper, host, kept }
}
