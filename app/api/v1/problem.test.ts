import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { importQuery, notesQuery } from './inputs'
import { answering, parseBody, parseQuery, problem } from './problem'

const get = (query: string) => new Request(`http://127.0.0.1:3000/api/v1/notes${query}`)

describe('problems', () => {
  it('are what RFC 9457 says', async () => {
    const answer = problem(409, 'Saved since.', { base: null })
    expect(answer.status).toBe(409)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Conflict',
      status: 409,
      detail: 'Saved since.',
      base: null,
    })
  })

  it.each([
    ['?from=2022-06-31', 'from'],
    ['?limit=0', 'limit'],
    ['?limit=many', 'limit'],
  ])('name the field of %s', async (query, field) => {
    const answer = await answering(async () => Response.json(parseQuery(get(query), notesQuery)))
    expect(answer.status).toBe(400)
    expect((await answer.json()).errors[0].field).toBe(field)
  })

  it('say that a body is not JSON', async () => {
    const request = new Request('http://127.0.0.1:3000/api/v1/notes', { method: 'POST', body: '{' })
    const answer = await answering(async () => Response.json(await parseBody(request, z.object({}))))
    expect(answer.status).toBe(400)
    expect((await answer.json()).detail).toBe('The body is not JSON.')
  })

  it('tell a full disk from a fault of ours, and show no stack', async () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'P2039' })
    expect((await answering(() => Promise.reject(full))).status).toBe(507)
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const answer = await answering(() => Promise.reject(new Error('secret path /home/me')))
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('secret')
    expect(written).toHaveBeenCalledOnce()
  })
})

describe('queries', () => {
  it('take empty parameters for absent ones and have defaults', () => {
    expect(parseQuery(get('?from=&topic=detr'), notesQuery)).toEqual({ topic: 'detr', limit: 50 })
    expect(parseQuery(get(''), importQuery)).toEqual({ dryRun: false, name: 'pasted.txt' })
    expect(parseQuery(get('?dryRun=1'), importQuery).dryRun).toBe(true)
  })
})
