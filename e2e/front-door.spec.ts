import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, writingTest } from './daybook'
import type { Daybook } from './program'

test.describe('the front door', () => {
  test('every page runs under a policy of its own that lets only its own scripts run', async ({ page }) => {
    const nonces = new Set<string>()
    for (const address of ['/', '/notes/2022-06-16-detr', '/search?q=DETR', '/import', '/nowhere']) {
      const answer = await page.goto(address)
      const policy = answer?.headers()['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      const nonce = /script-src 'nonce-([^']+)' 'strict-dynamic'(;|$)/.exec(policy)?.[1] ?? ''
      expect(nonce.length).toBeGreaterThanOrEqual(16)
      nonces.add(nonce)
      const html = (await answer?.text()) ?? ''
      const scripts = html.match(/<script\b[^>]*>/g) ?? []
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    }
    expect(nonces.size).toBe(5)
  })

  test('a request under another name is not answered, so that no rebound name can read', async ({
    daybook,
  }) => {
    const port = new URL(daybook.address).port
    expect(await statusUnder(daybook, `127.0.0.1:${port}`)).toBe(200)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1:1',
    ]) {
      expect(await statusUnder(daybook, host), host).toBe(421)
    }
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
      const body = '{"title":"Not ours","body":""}'
      const attempts: RequestInit[] = [
        { mode: 'cors' },
        { mode: 'no-cors' },
        { method: 'POST', mode: 'cors', body },
        { method: 'POST', mode: 'no-cors', body },
      ]
      const outcomeOf = (attempt: RequestInit) =>
        fetch(`${address}/api/v1/notes`, attempt).then(
          ({ type }) => type,
          () => 'refused',
        )
      return Promise.all(attempts.map(outcomeOf))
    }, daybook.address)
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
    expect(await notesOf(daybook)).toBe(before)
    await page.close()
    other.close()
  })

  test('a form of another origin is turned away', async ({ daybook, request }) => {
    const before = await notesOf(daybook)
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['origin', 'https://evil.example'],
    ] as const) {
      const form = { text: '2023-1-1 10:00\nNot ours\n' }
      expect((await request.post('/import', { form, headers: { [name]: value } })).status()).toBe(403)
    }
    expect(await notesOf(daybook)).toBe(before)
  })
})

writingTest('a program writes with the token and only with it', async ({ daybook, request }) => {
  const note = { title: 'From a program', body: 'One line.', loggedAt: '2022-06-20T10:00:00+08:00' }
  expect((await request.post('/api/v1/notes', { data: note })).status()).toBe(401)
  const headers = { authorization: `Bearer ${daybook.token}` }
  const created = await request.post('/api/v1/notes', { data: note, headers })
  expect(created.status()).toBe(201)
  const { slug, revision } = await created.json()
  const changed = { ...note, body: 'Two lines.', baseRevision: revision }
  expect((await request.put(`/api/v1/notes/${slug}`, { data: changed, headers })).status()).toBe(200)
  const stale = await request.put(`/api/v1/notes/${slug}`, { data: { ...changed, body: 'Other.' }, headers })
  expect(stale.status()).toBe(409)
  expect(await stale.json()).toMatchObject({
    base: { body: 'One line.' },
    yours: { body: 'Other.' },
    theirs: { body: 'Two lines.', revision: 2 },
  })
  expect((await request.delete(`/api/v1/notes/${slug}`, { headers })).status()).toBe(204)
  expect((await request.get(`/api/v1/notes/${slug}`)).status()).toBe(404)
})

async function notesOf({ address }: Daybook): Promise<number> {
  return (await (await fetch(`${address}/api/v1/health`)).json()).notes
}

/** Node's own fetch would not let a request name another host. */
function statusUnder({ address }: Daybook, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(`${address}/api/v1/notes`, { headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).on('error', reject)
  })
}
