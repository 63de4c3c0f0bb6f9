import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { daybook as command, type Daybook } from './program'
import { words } from './words'

const CUT = 'https://github.com/someone/StarG'
const WHOLE = 'https://github.com/someone/StarGAN'
const NOTES = [
  { title: 'Faces', body: `代码：${CUT}，见正文`, topics: ['StarGAN'] },
  {
    title: 'Hostile',
    body: 'http://127.0.0.1/admin\nhttp://[::1]/admin\nhttp://169.254.169.254/latest/meta-data',
    topics: [],
  },
  { title: 'Explained', body: 'https://zhuanlan.zhihu.com/p/1', topics: [] },
]

async function call({ address, token }: Daybook, path: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const method = body === undefined ? 'GET' : 'POST'
  return fetch(`${address}/api/v1/${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  } as RequestInit)
}

test.beforeEach(async ({ daybook }) => {
  for (const note of NOTES) expect((await call(daybook, 'notes', note)).status).toBe(201)
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const allow = async (page: Page) => {
  await page.goto('/settings')
  await page
    .getByRole('group', { name: words('settings.asking') })
    .getByRole('button', { name: words('settings.keysOn') })
    .click()
  await expect(
    page.getByRole('group', { name: words('settings.asking') }).getByRole('button', { pressed: true }),
  ).toHaveText(words('settings.keysOn'))
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a link that stops too early' : 'a link, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('is corrected in its note by one press, and taken back by another', async ({ page, daybook }) => {
      await page.goto('/sources/links?code=truncated')
      await press(page, words('links.correct', { note: 'Faces' }))
      await expect(page.getByRole('status').first()).toContainText(
        words('links.corrected', { note: 'Faces' }),
      )
      const [slug] = await slugs(daybook, 'Faces')
      const bodyOf = async () => (await (await call(daybook, `notes/${slug}`)).json()).body
      expect(await bodyOf()).toBe(`代码：${WHOLE}，见正文`)
      await press(page, words('links.undo'))
      await expect(page.getByText(words('links.correctedUndone', { note: 'Faces' }))).toBeVisible()
      expect(await bodyOf()).toBe(NOTES[0]?.body)
    })

    test('is told of no more once the writer says that it is right', async ({ page }) => {
      await page.goto('/sources/links?code=truncated')
      await page.getByRole('button', { name: new RegExp(`^${words('links.dismiss')}`) }).click()
      await expect(page.getByRole('status').first()).toContainText('someone/StarG')
      await page.goto('/sources/links?code=truncated')
      await expect(page.getByText(words('links.emptyKind'))).toBeVisible()
    })

    test('is asked about only when that is allowed, and never inside the network', async ({ page }) => {
      await page.goto('/sources/links')
      await expect(page.getByText(words('links.checkOff'))).toBeVisible()
      await allow(page)
      await page.goto('/sources/links')
      await page.getByRole('button', { name: `${words('links.ask', { host: '127.0.0.1' })} — ` }).click()
      await expect(page.getByRole('status').first()).toContainText(words('links.outcomes.refused'))
    })
  })
}

test('all of them are asked about in turn, with a way to stop', async ({ page }) => {
  await allow(page)
  let asked = 0
  let answer = () => {}
  await page.route('**/api/v1/links/check', async (route) => {
    asked += 1
    await new Promise<void>((done) => {
      answer = done
    })
    const check = { checkedAt: '2022-06-20T00:00:00Z', outcome: 'ok', status: 200, location: null }
    await route.fulfill({ json: { url: 'https://example.org/', check } })
  })
  await page.goto('/sources/links')
  await page.getByRole('button', { name: /^检查这/ }).click()
  await expect(page.getByText(words('links.asking'))).toBeVisible()
  await press(page, words('links.stop'))
  await expect.poll(() => asked).toBe(1)
  answer()
  await expect(page.getByText(words('links.outcomes.ok'))).toBeVisible()
  await expect(page.getByRole('button', { name: /^检查这/ })).toBeVisible()
  expect(asked).toBe(1)
})

test('the list of what was asked is empty at first', async ({ page }) => {
  await page.goto('/settings/asked')
  await expect(page.getByText(words('outgoing.askedEmpty'))).toBeVisible()
})

test('program and command line are told the same, and asked the same', async ({ daybook, page }) => {
  const report = await (await call(daybook, 'links')).json()
  expect(report.items.map(({ code }: { code: string }) => code)).toContain('truncated')
  const told = await command(daybook.dataDirectory, 'links', '--kind', 'truncated', '--json')
  expect(JSON.parse(told.out).items).toMatchObject([{ code: 'truncated', suggestions: [{ url: WHOLE }] }])
  expect(await command(daybook.dataDirectory, 'links', '--check')).toMatchObject({ status: 1, out: '' })
  const hostile = await sourceId(daybook, 'http://127.0.0.1/admin')
  expect((await call(daybook, 'links/check', { source: hostile })).status).toBe(403)
  await allow(page)
  const checked = await call(daybook, 'links/check', { source: hostile })
  expect(await checked.json()).toMatchObject({ check: { outcome: 'refused', status: null } })
  expect((await call(daybook, 'links/check', { source: 0 })).status).toBe(400)
  expect((await call(daybook, 'links/check', { source: 999_999 })).status).toBe(404)
  const [cut] = report.items
  const [slug] = await slugs(daybook, 'Faces')
  const correct = (to: string) => call(daybook, 'links/correct', { source: cut.sourceId, note: slug, to })
  expect((await correct('https://evil.example.org/')).status).toBe(409)
  expect(await (await correct(WHOLE)).json()).toEqual({ slug, revision: 2, before: 1 })
})

async function slugs(daybook: Daybook, title: string): Promise<string[]> {
  const { items } = await (await call(daybook, 'notes')).json()
  return items
    .filter((note: { title: string }) => note.title === title)
    .map(({ slug }: { slug: string }) => slug)
}

async function sourceId(daybook: Daybook, url: string): Promise<number> {
  const { source } = await (await call(daybook, `sources?url=${encodeURIComponent(url)}`)).json()
  return source.id
}
