import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { type Beacon, hostilePage, PRESSED, startBeacon } from './hostile-snapshot'
import { makeNote } from './notes-api'
import type { RunningDaybook } from './program'

const PAGE = 'https://reading.example/handwriting'

function saved(words: string, url = PAGE): string {
  return `<!DOCTYPE html> <html><!--
 Page saved with SingleFile
 url: ${url}
 saved date: Sat Jun 18 2022 10:20:30 GMT+0800 (China Standard Time)
--><head><meta charset=utf-8><title>手写汉字识别</title></head><body><h1>手写汉字</h1><p>${words}</p></body></html>`
}

async function post(daybook: RunningDaybook, html: string, query: string): Promise<Response> {
  const headers = { authorization: `Bearer ${daybook.token}` }
  return fetch(`${daybook.address}/api/v1/snapshots?${query}`, { method: 'POST', body: html, headers })
}

test('a page saved from a source is dropped on it, read there, found by its words, and comes back from the trash', async ({
  page,
  daybook,
}) => {
  const slug = await makeNote(daybook, '手写', `论文:${PAGE}`)
  await page.goto('/snapshots')
  await page
    .getByLabel('保存好的网页或 PDF')
    .setInputFiles({ name: '页面.html', mimeType: 'text/html', buffer: Buffer.from(saved('笔画与弹性网格')) })
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByRole('status').getByRole('link', { name: '手写汉字识别' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('手写汉字识别')
  await expect(page.frameLocator('iframe').getByText('笔画与弹性网格')).toBeVisible()

  await page.goto(`/notes/${slug}`)
  await expect(page.getByRole('link', { name: '手写汉字识别' })).toBeVisible()
  await page.goto(`/search?q=${encodeURIComponent('弹性网格')}`)
  const section = page.getByRole('region', { name: '在已存副本中' })
  await expect(section.locator('mark')).toHaveText('弹性网格')
  await section.getByRole('link', { name: '手写汉字识别' }).click()

  await page.getByRole('button', { name: '移到回收站' }).click()
  await expect(page.getByRole('status')).toContainText('回收站')
  await page.goto(`/search?q=${encodeURIComponent('弹性网格')}`)
  await expect(section).toHaveCount(0)
  await page.goto('/snapshots')
  await page.locator('summary').filter({ hasText: '回收站里' }).click()
  await page.getByRole('button', { name: /^恢复/ }).click()
  await expect(page.getByRole('button', { name: '移到回收站' })).toBeVisible()
})

test('several files at once, without scripts: each finds its source, waits for one, or is refused with a reason', async ({
  browser,
  daybook,
}) => {
  await makeNote(daybook, '手写', `论文:${PAGE}`)
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: daybook.address })
  const page = await context.newPage()
  await page.goto('/snapshots')
  const file = (name: string, text: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) })
  await page
    .getByLabel('保存好的网页或 PDF')
    .setInputFiles([
      file('一.html', saved('一')),
      file('二.html', saved('二', 'https://nobody.example/')),
      file('三.pdf', saved('三')),
    ])
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('三.pdf')
  await expect(page.getByText('1 个文件等待指定来源')).toBeVisible()
  await page.getByLabel('副本来源').fill(PAGE)
  await page.getByRole('button', { name: '保存到那里' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('手写汉字识别')
  await page.goto('/snapshots')
  await expect(page.getByText('2 份')).toBeVisible()
  await context.close()
})

test.describe('a hostile page', () => {
  // The browser complains of each thing it refuses the page.
  test.use({ provoked: /./ })

  test('runs nothing, asks for nothing and leads nowhere from its frame; nothing runs in it alone either', async ({
    context,
    page,
    daybook,
  }) => {
    test.setTimeout(120_000)
    const beacon = await startBeacon()
    const hostile = hostilePage(beacon.address)
    const answer = await post(
      daybook,
      hostile,
      `name=ill.html&source=${encodeURIComponent('https://ill.example/')}`,
    )
    expect(answer.status).toBe(201)
    const address = `${daybook.address}/snapshots/${(await answer.json()).snapshot.id}`

    // The control: the same bytes without our headers run, ask and lead away, so that the silence below means something.
    const elsewhere = await serve(hostile)
    const control = await visit(context, beacon, { address: elsewhere.address, framed: false, pressed: [] })
    expect(control.ran.size).toBeGreaterThan(9)
    expect(control.asked.length).toBeGreaterThan(19)
    elsewhere.close()

    const framed = await visit(context, beacon, { address, framed: true, pressed: PRESSED })
    expect([...framed.ran]).toEqual([])
    expect(framed.asked).toEqual([])
    expect(framed.windows).toBe(0)
    expect(framed.at).toBe(address)

    const alone = await visit(context, beacon, { address: `${address}/file`, framed: false, pressed: [] })
    expect([...alone.ran]).toEqual([])
    expect(alone.asked).toEqual([])
    beacon.close()

    const bare = await fetch(`${address}/file`)
    expect(bare.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none';/)
    expect(bare.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await bare.text()).toBe(hostile)
    const shown = await page.goto(address)
    expect(shown?.headers()['content-security-policy']).toContain("frame-src 'self'")
    const list = await page.goto('/snapshots')
    expect(list?.headers()['content-security-policy']).toContain("frame-src 'none'")
  })
})

type Visit = { ran: Set<string>; asked: string[]; windows: number; at: string }

/** Opens a page, presses each thing in it in turn, and tells what came of all that. */
async function visit(
  context: BrowserContext,
  beacon: Beacon,
  { address, framed, pressed }: { address: string; framed: boolean; pressed: string[] },
): Promise<Visit> {
  const page = await context.newPage()
  const ran = new Set<string>()
  let windows = 0
  const listen = (opened: Page) =>
    opened.on('console', (message) => {
      const [, name] = /^ran:(.*)/.exec(message.text()) ?? []
      if (name) ran.add(name)
    })
  listen(page)
  page.on('popup', (opened) => {
    windows += 1
    listen(opened)
  })
  beacon.forget()
  await page.goto(address, { waitUntil: 'load' })
  // Long enough for what waits before it acts.
  await page.waitForTimeout(4000)
  for (const id of pressed) {
    await page.goto(address, { waitUntil: 'load' })
    const place = framed ? page.frameLocator('iframe').first() : page
    await place.locator(`#${id}`).click({ timeout: 5000, noWaitAfter: true })
    await page.waitForTimeout(500)
  }
  const outcome = { ran, asked: beacon.asked(), windows, at: page.url() }
  await page.close()
  return outcome
}

/** The page as any careless server would send it. */
async function serve(html: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
