import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Refusal } from './admit'

/** Says no in one line; the API says it as problem details (RFC 9457). The body, if any, is not read. */
export function writeRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { status, message }: Refusal,
  headers: Record<string, string>,
): void {
  const forApi = (request.url ?? '').startsWith('/api/')
  const body = forApi
    ? JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail: message })
    : `${message}\n`
  response.writeHead(status, {
    ...headers,
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    connection: 'close',
    'content-type': forApi ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
