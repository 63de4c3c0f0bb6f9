import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createOutgoing, type Outgoing } from './outgoing'
import type { Clock } from './pace'
import type { Destination, Wire } from './wire'

/** For tests: addresses that are public and that nobody is asked at, since the stub's wire leads elsewhere. */
export const PUBLIC = '93.184.215.14'
export const PUBLIC_V6 = '2606:2800:21f:cb07:6820:80da:af6b:8b2c'

export type Stub = {
  outgoing: Outgoing
  /** What reached the server, in order. */
  requests: { host: string; url: string; headers: IncomingMessage['headers'] }[]
  /** Every socket that was opened, whether anything came of it or not. */
  opened: Destination[]
  /** Every name that was looked up. */
  resolved: string[]
  slept: number[]
  close(): Promise<void>
}

type Names = Record<string, string[] | (() => string[])>

/**
 * A server on 127.0.0.1 behind the wire of an `Outgoing`. Every socket ends there, whatever address it was asked for:
 * the rules that say which addresses may be asked are those of the program, and a refused one opens no socket at all.
 */
export async function openStub(
  listener: RequestListener,
  { names = {}, milliseconds = 2_000 }: { names?: Names; milliseconds?: number } = {},
): Promise<Stub> {
  const requests: Stub['requests'] = []
  const server = createServer((request, response) => {
    requests.push({
      host: request.headers.host ?? '',
      url: request.url ?? '',
      headers: { ...request.headers },
    })
    listener(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const opened: Destination[] = []
  const resolved: string[] = []
  const slept: number[] = []
  const wire: Wire = {
    async resolve(host) {
      resolved.push(host)
      const found = names[host]
      return typeof found === 'function' ? found() : (found ?? [PUBLIC])
    },
    open(to) {
      opened.push(to)
      return connect({ host: '127.0.0.1', port })
    },
  }
  return {
    outgoing: createOutgoing({
      wire,
      clock: standingClock(slept),
      limits: { milliseconds, bytes: 2_000_000, redirects: 3 },
    }),
    requests,
    opened,
    resolved,
    slept,
    close() {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

/** Time passes only while somebody sleeps. */
function standingClock(slept: number[]): Clock {
  let now = 0
  return {
    now: () => now,
    async sleep(milliseconds) {
      slept.push(milliseconds)
      await new Promise((done) => setImmediate(done))
      now += milliseconds
    },
  }
}
