import { once } from 'node:events'
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'

export type Answer = { status: number; body: Buffer; ms: number }
export type Client = { send: (path: string, options?: Send) => Promise<Answer>; close: () => void }
type Send = { method?: string; headers?: Record<string, string>; body?: string }

/** An import of ten thousand notes takes its time; what takes longer hangs. */
const PATIENCE_MS = 300_000

/** A client that keeps its connections open, as a browser does; it holds at most `connections` of them. */
export function createClient(origin: string, connections = 1): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  async function send(path: string, options: Send = {}): Promise<Answer> {
    const began = performance.now()
    for (;;) {
      const sent = startRequest(new URL(path, origin), agent, options)
      try {
        const response = await answerOf(sent)
        return { ...response, ms: performance.now() - began }
      } catch (problem) {
        // A server may close an idle connection just as we ask on it; nothing of the question has been read then.
        if (!(sent.reusedSocket && (problem as NodeJS.ErrnoException).code === 'ECONNRESET')) throw problem
      }
    }
  }
  return { send, close: () => agent.destroy() }
}

function startRequest(url: URL, agent: Agent, { method = 'GET', headers = {}, body }: Send): ClientRequest {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const sent = request(url, { agent, method, headers: { ...headers, ...length } })
  sent.setTimeout(PATIENCE_MS, () =>
    sent.destroy(new Error(`${method} ${url.pathname} was not answered in time.`)),
  )
  sent.end(body)
  return sent
}

async function answerOf(sent: ClientRequest): Promise<Omit<Answer, 'ms'>> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, body: await buffer(response) }
}

/** Like `send`, but anything but success ends the run: a fast error page would pass for a fast page. */
export async function sendOk(client: Client, path: string, options?: Send): Promise<Answer> {
  const answer = await client.send(path, options)
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(
      `${options?.method ?? 'GET'} ${path} answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`,
    )
  }
  return answer
}

export async function sendForJson<T>(client: Client, path: string, options?: Send): Promise<T> {
  return JSON.parse((await sendOk(client, path, options)).body.toString()) as T
}
