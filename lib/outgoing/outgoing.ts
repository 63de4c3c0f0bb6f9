import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { OutgoingProblem, OutgoingProblemCode } from '../domain/outgoing'
import { type AllowedHosts, hostOf, problemOfUrl } from './allowed-url'
import { exchange } from './exchange'
import { type Clock, createPace, type Pace, theClock } from './pace'
import { isPublicAddress } from './public-address'
import { readBody } from './read-body'
import { theNetwork, type Wire } from './wire'

type Want = {
  hosts: AllowedHosts
  /** Kinds of document that are read when the answer is a good one; `[]` reads nothing but the head. */
  mediaTypes: readonly string[]
}

export type Answer =
  | {
      ok: true
      status: number
      mediaType: string
      /** Empty unless the status is 200 and a kind of document was wanted. */
      body: string
      /** Addresses it was sent on to, in order; `lasting` when every one of these said that it is for good. */
      hops: string[]
      lasting: boolean
    }
  | { ok: false; problem: OutgoingProblem; hops: string[] }

export type Outgoing = {
  /** Asks one address, for one click of the writer. Whatever goes wrong is told; it never throws. */
  ask(address: string, want: Want): Promise<Answer>
}

type Limits = { milliseconds: number; bytes: number; redirects: number }
const LIMITS: Limits = { milliseconds: 5_000, bytes: 2_000_000, redirects: 3 }

type World = { wire: Wire; clock: Clock; pace: Pace; limits: Limits }

/**
 * The one way in which Daybook asks the network. The parameters are for tests; no setting and no variable of the
 * environment reaches them, and none of them decides which addresses are public.
 */
export function createOutgoing({
  wire = theNetwork,
  clock = theClock,
  limits = LIMITS,
}: Partial<Omit<World, 'pace'>> = {}): Outgoing {
  const world = { wire, clock, limits, pace: createPace(clock) }
  return { ask: (address, want) => ask(world, address, want) }
}

async function ask(world: World, address: string, want: Want): Promise<Answer> {
  const hops: string[] = []
  let lasting = true
  let left = world.limits.milliseconds
  let next: string | null = address
  while (next !== null) {
    if (!URL.canParse(next)) return refusal(hops.length > 0 ? 'redirects' : 'scheme', null, hops)
    const url: URL = new URL(next)
    const wrong = problemOfUrl(url, want.hosts)
    if (wrong) return refusal(wrong, url, hops)
    if ((await world.pace(hostOf(url))) === 'busy') return refusal('busy', url, hops)
    const start = world.clock.now()
    const step = await take(world, url, want, AbortSignal.timeout(Math.max(1, Math.ceil(left))))
    left -= world.clock.now() - start
    if ('code' in step) return refusal(step.code, url, hops)
    if (!('location' in step)) return { ok: true, ...step, hops, lasting: lasting && hops.length > 0 }
    lasting &&= step.status === 301 || step.status === 308
    if (hops.length === world.limits.redirects) return refusal('redirects', url, hops)
    next = URL.canParse(step.location, url) ? new URL(step.location, url).href : step.location
    hops.push(next)
  }
  return refusal('redirects', null, hops)
}

function refusal(code: OutgoingProblemCode, url: URL | null, hops: string[]): Answer {
  return { ok: false, problem: { code, host: url === null ? null : hostOf(url) || url.protocol }, hops }
}

type Step =
  | { code: OutgoingProblemCode }
  | { status: number; location: string }
  | { status: number; mediaType: string; body: string }

async function take(world: World, url: URL, want: Want, signal: AbortSignal): Promise<Step> {
  const addresses = await addressesOf(world.wire, hostOf(url), signal)
  if ('code' in addresses) return addresses
  const socket = world.wire.open({ host: hostOf(url), addresses, ...portOf(url) })
  // What goes wrong is told by the request; once that is over nobody else listens.
  socket.on('error', () => {})
  try {
    return await answerOver(await exchange(url, socket, acceptOf(want), signal), want, world.limits, signal)
  } catch {
    return { code: signal.aborted ? 'slow' : 'unreachable' }
  } finally {
    socket.destroy()
  }
}

/** One private address among public ones spoils them all: such a name means no good. */
async function addressesOf(
  wire: Wire,
  host: string,
  signal: AbortSignal,
): Promise<string[] | { code: OutgoingProblemCode }> {
  if (isIP(host) !== 0) return [host]
  try {
    const addresses = await inTime(wire.resolve(host), signal)
    if (addresses.length === 0) return { code: 'unreachable' }
    return addresses.every(isPublicAddress) ? addresses : { code: 'private' }
  } catch {
    return { code: signal.aborted ? 'slow' : 'unreachable' }
  }
}

/** A resolver cannot be told to stop; it is left to itself. */
function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}

function portOf({ protocol, port }: URL): { port: number; secure: boolean } {
  const secure = protocol === 'https:'
  return { secure, port: port === '' ? (secure ? 443 : 80) : Number(port) }
}

const acceptOf = ({ mediaTypes }: Want) => (mediaTypes.length === 0 ? '*/*' : mediaTypes.join(', '))

async function answerOver(
  message: IncomingMessage,
  { mediaTypes }: Want,
  limits: Limits,
  signal: AbortSignal,
): Promise<Step> {
  const status = message.statusCode ?? 0
  const { location } = message.headers
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) return { status, location }
  const mediaType = (message.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (status !== 200 || mediaTypes.length === 0) return { status, mediaType, body: '' }
  if (!mediaTypes.includes(mediaType)) return { code: 'kind' }
  const body = await readBody(message, limits.bytes, signal)
  return 'code' in body ? body : { status, mediaType, body: body.text }
}
