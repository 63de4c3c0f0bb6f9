import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Daybook, expect, test } from './daybook'

test.describe('the front door', () => {
  test('a page reads and works under the content policy, and nothing leaves the machine', async ({
    page,
    daybook,
  }) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(daybook.address) && !url.startsWith('data:')) elsewhere.push(url)
    })
    const answer = await page.goto('/')
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'")
    await page.goto('/search?q=DETR')
    await page.goto('/topics')
    expect(elsewhere).toEqual([])
  })

  test('a program writes with the token and only with it', async ({ daybook, playwright }) => {
    const program = await playwright.request.newContext({ baseURL: daybook.address })
    const note = { title: 'From a program', body: 'One line.', loggedAt: '2022-06-20T10:00:00+08:00' }
    expect((await program.post('/api/v1/notes', { data: note })).status()).toBe(401)
    const headers = { authorization: `Bearer ${daybook.token}` }
    const created = await program.post('/api/v1/notes', { data: note, headers })
    expect(created.status()).toBe(201)
    const { slug, revision } = await created.json()
    const changed = { ...note, body: 'Two lines.', baseRevision: revision }
    expect((await program.put(`/api/v1/notes/${slug}`, { data: changed, headers })).status()).toBe(200)
    const stale = await program.put(`/api/v1/notes/${slug}`, {
      data: { ...changed, body: 'Other.' },
      headers,
    })
    expect(stale.status()).toBe(409)
    expect(await stale.json()).toMatchObject({
      base: { body: 'One line.' },
      yours: { body: 'Other.' },
      theirs: { body: 'Two lines.', revision: 2 },
    })
    expect((await program.delete(`/api/v1/notes/${slug}`, { headers })).status()).toBe(204)
    expect((await program.get(`/api/v1/notes/${slug}`)).status()).toBe(404)
    await program.dispose()
  })

  test('a page of another origin can neither read nor write', async ({ browser, daybook }) => {
    const other = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<p>elsewhere'),
    )
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const before = await notesOf(daybook)
    const outcomes = await page.evaluate(async (address) => {
      const attempt = (method: string, mode: RequestMode) =>
        fetch(`${address}/api/v1/notes`, {
          method,
          mode,
          body: method === 'POST' ? '{"title":"Not ours","body":""}' : undefined,
        }).then(
          ({ type }) => type,
          () => 'refused',
        )
      return [
        await attempt('GET', 'cors'),
        await attempt('GET', 'no-cors'),
        await attempt('POST', 'cors'),
        await attempt('POST', 'no-cors'),
      ]
    }, daybook.address)
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
    expect(await notesOf(daybook)).toBe(before)
    await page.close()
    other.close()
  })
})

async function notesOf({ address }: Daybook): Promise<number> {
  return (await (await fetch(`${address}/api/v1/health`)).json()).notes
}
