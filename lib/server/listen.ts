import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const CLOSE_AFTER_MS = 3_000

export type Listening = { port: number; servers: Server[]; close: () => Promise<void> }

/** A failure to listen, told in one sentence. */
export class CannotListen extends Error {}

/**
 * Listens on the loopback addresses that `host` means. `localhost` may be either family to a browser, so the default
 * takes both where the machine has both. Port 0 takes a free one.
 */
export async function listen(host: string, port: number, answer: RequestListener): Promise<Listening> {
  const [first, ...others] = addressesOf(host)
  const main = await open(first, port, answer)
  const servers = [main]
  const actual = (main.address() as AddressInfo).port
  for (const address of others) {
    try {
      servers.push(await open(address, actual, answer))
    } catch {
      // No second family here, or its port is another program's: the address that is printed works regardless.
    }
  }
  return { port: actual, servers, close: () => closeAll(servers) }
}

/** Addresses to bind for a `HOST`, the printed one first; a host that other machines can reach is refused. */
export function addressesOf(host: string): [string, ...string[]] {
  if (!LOOPBACK.has(host)) {
    throw new CannotListen(
      `HOST=${host} would show the notebook to the network, and it has no passphrase yet. Use 127.0.0.1, ::1 or localhost.`,
    )
  }
  return host === '::1' ? ['::1', '127.0.0.1'] : ['127.0.0.1', '::1']
}

/** Every spelling of our address that a request may carry as its Host. */
export function hostsFor(port: number): string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
}

function open(address: string, port: number, answer: RequestListener): Promise<Server> {
  const server = createServer(answer)
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => reject(explain(problem, address, port)))
    server.listen({ host: address, port, ipv6Only: true }, () => resolve(server))
  })
}

function explain(problem: NodeJS.ErrnoException, address: string, port: number): Error {
  if (problem.code === 'EADDRINUSE') {
    return new CannotListen(
      `Port ${port} on ${address} is in use, perhaps by a Daybook that is already running. Stop that, or choose another: PORT=${port + 1} npm start`,
    )
  }
  if (problem.code === 'EACCES') {
    return new CannotListen(
      `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`,
    )
  }
  return problem
}

/** Lets answers under way finish, but not for long: a page that streams for ever must not keep the server up. */
async function closeAll(servers: Server[]): Promise<void> {
  const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))
  for (const server of servers) server.closeIdleConnections()
  const impatience = setTimeout(() => {
    for (const server of servers) server.closeAllConnections()
  }, CLOSE_AFTER_MS)
  await Promise.all(closed)
  clearTimeout(impatience)
}
