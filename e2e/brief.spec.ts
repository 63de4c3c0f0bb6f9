import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import type { Brief } from '../lib/domain/brief/brief'
import { expect, writingTest as test } from './daybook'
import { type Daybook, daybook as runDaybook } from './program'
import { words } from './words'

const DETR = {
  title: 'DETR 读后',
  loggedAt: '2022-06-16T15:47:31+08:00',
  topics: ['DETR'],
  body: [
    'DETR 用一次前向就把所有框找齐。',
    '贡献:',
    '- 把检测当成集合预测',
    '- 用二分图匹配来算损失 \\(L=l_1+l_2\\)',
    '缺点:',
    '- 小物体找不全',
    '总结:检测可以不要锚框,代价是要训五百轮。',
  ].join('\n'),
}
const SPEED = {
  title: '一个很快的分类器',
  loggedAt: '2022-06-17T10:00:00+08:00',
  body: '总结:分类可以很快,而且不用显卡。\n作者说推理时长为 3 毫秒。\n后面的表格里推理时长为 2 毫秒。',
}
const BEFORE = { title: '上周的笔记', loggedAt: '2022-06-12T09:00:00+08:00', body: '总结:这是上周读的。' }

/** A meeting on the Monday after, with these notes before it; its number. */
async function meet(daybook: Daybook, minutes = 10): Promise<number> {
  for (const note of [BEFORE, DETR, SPEED]) await add(daybook, 'notes', note)
  const from = '2022-06-16T12:00:00+08:00'
  return (
    await add(daybook, 'meetings', { title: '周一组会', at: '2022-06-20T10:00:00+08:00', from, minutes })
  ).id
}

async function add(
  { address, token }: Daybook,
  what: 'notes' | 'meetings',
  body: object,
): Promise<{ id: number }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${address}/api/v1/${what}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(201)
  return answer.json()
}

async function ask<T>({ address }: Daybook, path: string): Promise<T> {
  return (await fetch(`${address}/api/v1/${path}`)).json()
}

const line = (page: Page, text: string) => page.locator('[data-brief-line]').filter({ hasText: text }).first()

/** The page does more once its scripts are at work. */
async function openBrief(page: Page, id: number): Promise<void> {
  await page.goto(`/meetings/${id}`)
  await expect(page.locator('[data-at-work]')).toBeVisible()
}

test.describe('a brief', () => {
  test('tells of its window, each line leading to its words', async ({ page, daybook }) => {
    const id = await meet(daybook)
    await openBrief(page, id)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('周一组会')
    await expect(line(page, '检测可以不要锚框')).toContainText(words('brief.own'))
    await expect(page.getByText('这是上周读的')).toHaveCount(0)
    await expect(
      page.getByText(words('brief.contradiction', { one: '3 毫秒', other: '2 毫秒' })).first(),
    ).toBeVisible()
    const places = await page
      .locator('[data-place]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(places.length).toBeGreaterThan(4)
    for (const place of places) {
      await page.goto(place)
      const found = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)
      if (place.includes('#find=')) await expect.poll(found).toBe(1)
    }
  })

  test('is put in order, shortened and reworded, and each of these is taken back', async ({
    page,
    daybook,
  }) => {
    const id = await meet(daybook)
    await openBrief(page, id)
    const lines = page.locator('ol > [data-brief-line^="gist-"]')
    // What is on no topic stands last until it is moved.
    await expect(lines.first()).toContainText('检测可以不要锚框')
    await line(page, '分类可以很快').locator('> [data-grip]').focus()
    await page.keyboard.press('ArrowUp')
    await expect(lines.first()).toContainText('分类可以很快')
    await line(page, '分类可以很快').hover()
    await line(page, '分类可以很快').locator('[data-tool="hide"]').click()
    await expect(lines).toHaveCount(1)
    await expect(page.getByText(words('brief.leftOut', { lines: 1 }))).toBeVisible()
    await lines.first().locator('[data-tool="edit"]').first().click()
    await page.getByLabel(words('brief.editLabel')).fill('检测当成集合来做 $x^2$')
    await page.getByRole('button', { name: words('brief.save'), exact: true }).click()
    await expect(lines.first()).toContainText('检测当成集合来做')
    await expect(lines.first().locator('.katex').first()).toBeVisible()
    for (const _ of [1, 2, 3]) {
      const done = await page.locator('p:has(> [data-tool="undo"]) > span').textContent()
      await page.getByRole('button', { name: words('brief.undo'), exact: true }).click()
      await expect(page.getByText(done ?? '', { exact: true })).toHaveCount(0)
    }
    await expect(lines).toHaveCount(2)
    await expect(lines.first()).toContainText('检测可以不要锚框')
    expect(await ask(daybook, 'notes/2022-06-16-detr')).toMatchObject({ revision: 1 })
  })

  test('is dragged into order', async ({ page, daybook }) => {
    const id = await meet(daybook)
    await openBrief(page, id)
    const lines = page.locator('ol > [data-brief-line^="gist-"]')
    const grip = await lines.nth(1).locator('> [data-grip]').boundingBox()
    const top = await lines.first().boundingBox()
    if (!grip || !top) throw new Error('There are two lines with grips.')
    await page.mouse.move(grip.x + 8, grip.y + 8)
    await page.mouse.down()
    await page.mouse.move(grip.x + 8, top.y + top.height / 4, { steps: 6 })
    await page.mouse.up()
    await expect(lines.first()).toContainText('分类可以很快')
  })

  test('fits the time by one button, and keeps what is pinned', async ({ page, daybook }) => {
    const id = await meet(daybook, 1)
    for (let count = 1; count < 5; count += 1)
      await add(daybook, 'notes', {
        ...SPEED,
        title: `第 ${count} 篇`,
        body: `总结:${'一句很长的话，'.repeat(12)}`,
      })
    await openBrief(page, id)
    const point = line(page, '小物体找不全').locator('[data-brief-line]').last()
    await point.hover()
    await point.locator('[data-tool="pin"]').click()
    await expect(point.locator('[data-tool="unpin"]')).toHaveAttribute('aria-pressed', 'true')
    await page.locator('[data-tool="fit"]').click()
    await expect(page.locator('[data-tool="fit"]')).toHaveCount(0)
    const { budget, lines } = await ask<Brief>(daybook, `meetings/${id}/brief`)
    expect(budget.spoken).toBeLessThanOrEqual(60)
    expect(lines.find(({ text }) => text === '小物体找不全')).toMatchObject({
      pinned: true,
      hidden: false,
    })
  })

  test('is taken along as Markdown, as a message and from the command line', async ({
    page,
    context,
    daybook,
    folder,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const id = await meet(daybook)
    await openBrief(page, id)
    await page.getByRole('button', { name: words('brief.copyText') }).click()
    await expect(page.getByText(words('brief.copied'))).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('   · 把检测当成集合预测')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words('brief.markdown') }).click(),
    ])
    expect(download.suggestedFilename()).toBe('2022-06-20 周一组会.md')
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toContain('  - 把检测当成集合预测')
    const out = join(folder, 'brief.md')
    const { status, err } = await runDaybook(daybook.dataDirectory, 'brief', String(id), '--out', out)
    expect(status, err).toBe(0)
    expect(await readFile(out, 'utf8')).toContain('检测可以不要锚框')
  })

  test('is honestly empty, and of any window there is one', async ({ page, daybook }) => {
    await meet(daybook)
    await page.goto('/meetings/brief?since=2022-05-01&until=2022-05-08')
    await expect(page.getByText(words('brief.emptyTitle'))).toBeVisible()
    await page.getByLabel(words('brief.until')).fill('2022-06-30')
    await page.getByRole('button', { name: words('brief.showWindow') }).click()
    await expect(line(page, '检测可以不要锚框')).toBeVisible()
    await expect(page.locator('[data-grip]')).toHaveCount(0)
  })
})

test.describe('a brief without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('is put in order by the same buttons', async ({ page, daybook }) => {
    const id = await meet(daybook)
    await page.goto(`/meetings/${id}`)
    const lines = page.locator('ol > [data-brief-line^="gist-"]')
    await lines.nth(1).locator('[data-tool="move"]').first().click()
    await expect(lines.first()).toContainText('分类可以很快')
    await lines.first().locator('> div > div > span > [data-tool="hide"]').click()
    await expect(lines).toHaveCount(1)
    await page.getByRole('button', { name: words('brief.undo'), exact: true }).click()
    await expect(lines).toHaveCount(2)
  })
})
