import { expect } from 'vitest'
import type { openStub, Stub } from './stub'

/* For tests: what a stub answers, and the proof that it was there to be reached. */

export const anywhere = { hosts: 'any' as const, mediaTypes: ['text/plain'] }

type Page = { status?: number; headers?: Record<string, string>; body?: string | Buffer }

/** Pages by path; every stub also has `/hello`. */
export function pages(known: Record<string, Page>): Parameters<typeof openStub>[0] {
  return (request, response) => {
    const page = { '/hello': { body: 'hello' } as Page, ...known }[request.url ?? '']
    response.writeHead(page ? (page.status ?? 200) : 404, { 'content-type': 'text/plain', ...page?.headers })
    response.end(page?.body ?? '')
  }
}

export const to = (location: string, status = 302): Page => ({ status, headers: { location } })

/** Whatever is refused, the same stub answers a plain question. */
export async function expectReachable(stub: Stub): Promise<void> {
  const before = stub.requests.length
  const answer = await stub.outgoing.ask('https://control.example.org/hello', anywhere)
  expect(answer).toMatchObject({ ok: true, status: 200, body: 'hello' })
  expect(stub.requests.length).toBe(before + 1)
}
