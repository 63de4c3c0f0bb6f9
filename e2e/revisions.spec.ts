import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, expectAllRendered, writingTest as test } from './daybook'
import { daybook as command, type Daybook } from './program'
import { words } from './words'

const FIRST = String.raw`DETR 把检测看成集合预测
方法十分简单
- 二分图匹配
- 一百个 object query
损失 \(L=\sum_i c_i\)
`
const SECOND = FIRST.replace('十分简单', '并不简单').replace('c_i', 'c_i^2')
const THIRD = `${SECOND}训练要五百轮\n`

/** A note saved three times: once as new, twice edited. */
async function writeNote(daybook: Daybook): Promise<string> {
  const { slug } = await ask(daybook, 'POST', 'notes', {
    title: 'DETR 读法',
    body: FIRST,
    topics: ['DETR', 'CNN'],
    loggedAt: '2022-06-16T10:00:00+08:00',
  })
  await ask(daybook, 'PUT', `notes/${slug}`, { title: 'DETR 读法', body: SECOND, baseRevision: 1 })
  const topics = ['DETR', 'Transformer']
  await ask(daybook, 'PUT', `notes/${slug}`, {
    title: 'DETR：集合预测',
    body: THIRD,
    topics,
    baseRevision: 2,
  })
  await expectAllRendered(daybook)
  return slug
}

async function ask(
  { address, token }: Daybook,
  method: string,
  rest: string,
  body?: object,
): Promise<Record<string, unknown> & { slug: string; status: number }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${address}/api/v1/${rest}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  })
  return { ...(await answer.json()), status: answer.status }
}

const textOf = async (daybook: Daybook, slug: string) => (await ask(daybook, 'GET', `notes/${slug}`)).body
const changes = (page: Page) => page.getByRole('region', { name: words('revisions.comparison') })
const restoreButton = (page: Page, number: number) =>
  page.getByRole('button', { name: words('revisions.restore', { number }) })

test('a note shows every version, what each changed, and gives any of them back', async ({
  page,
  daybook,
}) => {
  const slug = await writeNote(daybook)
  await page.goto(`/notes/${slug}`)
  await page.getByRole('link', { name: words('revisions.count', { count: 3 }) }).click()
  await expect(page).toHaveURL(`/notes/${slug}/revisions`)

  await test.step('saves of one sitting stand in one row that unfolds', async () => {
    const line = page.getByRole('navigation', { name: words('revisions.timeLine') })
    const sitting = line.getByText(words('revisions.saves', { count: 3 }))
    if (!(await line.getByText(words('revisions.version', { number: 1 })).isVisible())) await sitting.click()
    await line.getByRole('link', { name: words('revisions.version', { number: 2 }) }).click()
    await expect(page).toHaveURL(/from=1&to=2/)
  })

  await test.step('the change is shown by words, a formula in one piece', async () => {
    await expect(changes(page).locator('del')).toHaveText([/十分$/, /\\\(L=\\sum_i c_i\\\)$/])
    await expect(changes(page).locator('ins')).toHaveText([/并不$/, /\\\(L=\\sum_i c_i\^2\\\)$/])
    await expect(changes(page).locator('ins').first()).toContainText(words('revisions.added'))
  })

  await test.step('any two can be compared, as text and as they read', async () => {
    await page.getByLabel(words('revisions.from')).selectOption('1')
    await page.getByLabel(words('revisions.to')).selectOption('3')
    await page.getByRole('button', { name: words('revisions.compare') }).click()
    await expect(changes(page).getByRole('definition')).toHaveText([/集合预测/, /CNN.*Transformer/])
    await page.getByRole('link', { name: words('revisions.viewRendered') }).click()
    await expect(changes(page).locator('del').getByRole('math')).toHaveCount(1)
    await expect(changes(page).locator('ins').getByRole('math')).toHaveCount(1)
    const same = changes(page).getByRole('listitem').filter({ hasText: '二分图匹配' })
    await expect(same.locator('ins, del')).toHaveCount(0)
  })

  await test.step('an old version comes back as a new one, and Undo takes that back', async () => {
    await restoreButton(page, 1).click()
    const notice = page.getByRole('status')
    await expect(notice).toContainText(words('revisions.restored', { number: 1, as: 4 }))
    expect(await textOf(daybook, slug)).toBe(FIRST)
    await notice.getByRole('button', { name: words('revisions.undo') }).click()
    await expect(notice).toContainText(words('revisions.restored', { number: 3, as: 5 }))
    expect(await textOf(daybook, slug)).toBe(THIRD)
    await expect(page.getByText(words('revisions.count', { count: 5 }))).toBeVisible()
  })
})

test('nothing is restored over what came meanwhile, and no unknown version', async ({ page, daybook }) => {
  const slug = await writeNote(daybook)
  await page.goto(`/notes/${slug}/revisions?from=1&to=3`)
  const written = `${THIRD}刚刚写下的一句\n`
  await ask(daybook, 'PUT', `notes/${slug}`, { title: 'DETR', body: written, baseRevision: 3 })
  await restoreButton(page, 1).click()
  await expect(page.getByRole('alert')).toHaveText(words('revisions.refused', { number: 4 }))
  await expect(changes(page).locator('del').last()).toContainText('刚刚写下的一句')
  expect(await textOf(daybook, slug)).toBe(written)

  for (const unknown of ['from=1&to=9', 'from=x&to=2', 'since=2022-02-30']) {
    await page.goto(`/notes/${slug}/revisions?${unknown}`)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('link', { name: words('revisions.showNewest') })).toBeVisible()
  }
  await page.goto('/notes/nowhere/revisions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('missing.title'))
})

test('the interface of programs tells, compares, restores and refuses', async ({ daybook }) => {
  const slug = await writeNote(daybook)
  const revisions = `notes/${slug}/revisions`
  expect(await ask(daybook, 'GET', `${revisions}/1`)).toMatchObject({ body: FIRST, topics: ['DETR', 'CNN'] })
  expect(await ask(daybook, 'GET', `${revisions}/diff?from=2&to=3`)).toMatchObject({
    topics: { added: ['Transformer'], removed: ['CNN'] },
    size: { removed: 2 },
  })
  expect(await ask(daybook, 'GET', `${revisions}/7`)).toMatchObject({ status: 404 })
  expect(await ask(daybook, 'GET', `${revisions}/diff?from=2`)).toMatchObject({ status: 400 })
  const stale = await ask(daybook, 'POST', `${revisions}/1/restore`, { baseRevision: 2 })
  expect(stale).toMatchObject({ status: 409, revision: 3 })
  const restored = await ask(daybook, 'POST', `${revisions}/1/restore`, { baseRevision: 3 })
  expect(restored).toMatchObject({ status: 200, revision: 4, before: 3 })
  const since = await ask(daybook, 'GET', 'revisions?since=2022-06-13')
  expect(since.items).toMatchObject([{ slug, change: 'new', from: 0, to: 4 }])

  const compared = await command(daybook.dataDirectory, 'revisions', slug, '--diff', '1', '2')
  expect(compared.out).toContain('方法[-十分-]{+并不+}简单')
  const back = await command(daybook.dataDirectory, 'revisions', slug, '--restore', '3', '--json')
  expect(JSON.parse(back.out)).toEqual({ slug, revision: 5, before: 4 })
  expect((await command(daybook.dataDirectory, 'revisions', slug, '--restore', '77')).status).toBe(1)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('versions are compared and restored all the same', async ({ page, daybook }) => {
    const slug = await writeNote(daybook)
    await page.goto(`/notes/${slug}/revisions`)
    await page.getByLabel(words('revisions.from')).selectOption('1')
    await page.getByRole('button', { name: words('revisions.compare') }).click()
    await restoreButton(page, 1).click()
    await expect(page.getByRole('status')).toContainText(words('revisions.restored', { number: 1, as: 4 }))
    expect(await textOf(daybook, slug)).toBe(FIRST)
  })
})

test('the versions are accessible in light and dark, wide and narrow', async ({ page, context, daybook }) => {
  test.slow()
  const slug = await writeNote(daybook)
  for (const theme of ['light', 'dark']) {
    await context.addCookies([{ name: 'theme', value: theme, url: daybook.address }])
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      for (const view of ['', '&view=rendered']) {
        await page.goto(`/notes/${slug}/revisions?from=1&to=3${view}`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    }
  }
})
