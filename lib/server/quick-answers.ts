import type { IncomingMessage, ServerResponse } from 'node:http'

/** Route handlers by path; only GET is asked of them. */
export type QuickHandlers = Readonly<Record<string, (request: Request) => Promise<Response>>>

/**
 * Answers by the framework's own route handlers without the framework, whose way to a handler takes longer than a
 * search does. Says whether there was one.
 */
export async function answerQuickly(
  handlers: QuickHandlers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.method !== 'GET' || request.url === undefined) return false
  const url = new URL(request.url, 'http://daybook')
  const handler = Object.hasOwn(handlers, url.pathname) ? handlers[url.pathname] : undefined
  if (!handler) return false
  const answer = await handler(new Request(url))
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.end(Buffer.from(await answer.arrayBuffer()))
  return true
}
