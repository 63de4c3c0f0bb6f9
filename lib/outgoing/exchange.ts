import { type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'

const USER_AGENT = 'Daybook (a personal research notebook; it asks once for each click of its writer)'

/**
 * One request over one socket, up to the head of the answer. Rejects when nothing answers in time. No cookie, no
 * referrer, no connection kept: the request says nothing but what it asks for.
 */
export function exchange(
  url: URL,
  socket: Socket,
  accept: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        method: 'GET',
        host: url.hostname,
        path: `${url.pathname}${url.search}`,
        // With a socket of its own Node uses no agent, and so no proxy that the environment may name.
        createConnection: () => socket,
        setHost: false,
        headers: {
          host: url.host,
          'user-agent': USER_AGENT,
          accept,
          'accept-encoding': 'gzip',
          connection: 'close',
        },
        signal,
      },
      resolve,
    )
    asked.on('error', reject)
    asked.on('upgrade', (_message, taken) => {
      taken.destroy()
      reject(new Error('The other side wants another protocol.'))
    })
    asked.end()
  })
}
