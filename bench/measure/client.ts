import { Agent, request } from 'node:http'

export type Answer = { status: number; body: Buffer; ms: number }
export type Client = { send: (path: string, options?: Send) => Promise<Answer>; close: () => void }
type Send = { method?: string; headers?: Record<string, string>; body?: string }

/** A client that keeps its connections open, as a browser does; it holds at most `connections` of them. */
export function createClient(origin: string, connections = 1): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    send: (path, { method = 'GET', headers = {}, body } = {}) =>
      new Promise((resolve, reject) => {
        const began = performance.now()
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
        const sent = request(
          new URL(path, origin),
          { agent, method, headers: { ...headers, ...length } },
          (response) => {
            const chunks: Buffer[] = []
            response.on('data', (chunk: Buffer) => chunks.push(chunk))
            response.on('error', reject)
            response.on('end', () => {
              resolve({
                status: response.statusCode ?? 0,
                body: Buffer.concat(chunks),
                ms: performance.now() - began,
              })
            })
          },
        )
        sent.on('error', reject)
        sent.end(body)
      }),
    close: () => agent.destroy(),
  }
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
