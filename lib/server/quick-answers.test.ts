import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { answerQuickly, type QuickHandlers } from './quick-answers'

const handlers: QuickHandlers = {
  '/api/echo': async (request) =>
    Response.json({ said: new URL(request.url).searchParams.get('say') }, { status: 201 }),
}

async function ask(method: string, url: string) {
  const sent = { status: 0, headers: new Map<string, string>(), body: '' }
  const response = {
    set statusCode(status: number) {
      sent.status = status
    },
    setHeader: (name: string, value: string) => sent.headers.set(name, value),
    end: (body: Buffer) => {
      sent.body = body.toString()
    },
  }
  const answered = await answerQuickly(
    handlers,
    { method, url } as IncomingMessage,
    response as unknown as ServerResponse,
  )
  return { answered, ...sent }
}

describe('a quick answer', () => {
  it('is the whole answer of the handler', async () => {
    const { answered, status, headers, body } = await ask('GET', '/api/echo?say=%E5%9B%BE')
    expect(answered).toBe(true)
    expect(status).toBe(201)
    expect(headers.get('content-type')).toBe('application/json')
    expect(JSON.parse(body)).toEqual({ said: '图' })
  })

  it.each([
    ['POST', '/api/echo'],
    ['HEAD', '/api/echo'],
    ['GET', '/api/echo/'],
    ['GET', '/api/other'],
    ['GET', '/__proto__'],
    ['GET', '/toString'],
  ])('is left to the framework for %s %s', async (method, url) => {
    expect(await ask(method, url)).toMatchObject({ answered: false, status: 0, body: '' })
  })
})
