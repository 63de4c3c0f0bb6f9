import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { type Daybook, daybook as program } from './program'
import { words } from './words'

const CARDS = [
  { front: '多头注意力里的 $d_k$ 是什么？', back: '每个头的维数：$d_k = d_{model}/h$' },
  { front: '**位置编码**为什么要加？', back: '注意力自己不分先后。' },
  { kind: 'cloze', front: '残差连接把输入{{加回}}输出。' },
]

function ask({ address, token }: Daybook, method: string, path: string, body?: object): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return fetch(`${address}/api/v1/${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
}

async function makeCards(daybook: Daybook): Promise<number[]> {
  const ids: number[] = []
  for (const card of CARDS) {
    const answer = await ask(daybook, 'POST', 'cards', card)
    expect(answer.status).toBe(201)
    ids.push((await answer.json()).id)
  }
  return ids
}

const question = (page: Page) => page.getByRole('region', { name: words('review.question') })
const show = (page: Page) => page.getByRole('main').getByText(words('review.show'))
const rate = (page: Page, rating: 1 | 2 | 3 | 4) =>
  page.getByRole('button', { name: words(`review.rate${rating}`) })

test('a session goes by keys: show, rate, take back, edit', async ({ page, daybook }) => {
  await makeCards(daybook)
  await page.goto('/review')
  await expect(question(page).locator('.katex').first()).toBeVisible()
  // A rating counts only once the answer was seen.
  await page.keyboard.press('3')
  const back = page.getByRole('region', { name: words('review.answer') })
  await expect(async () => {
    await page.keyboard.press(' ')
    await expect(back).toContainText('每个头的维数', { timeout: 500 })
  }).toPass()
  await expect(rate(page, 4)).toContainText(words('review.inDays', { days: 8 }))
  await page.keyboard.press('4')
  await expect(question(page)).toContainText('位置编码')
  await page.keyboard.press('z')
  await expect(page.getByRole('status')).toContainText(words('review.undone'))
  await expect(question(page)).toContainText('多头注意力')
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: words('review.front') }).fill('缩放点积里的 $d_k$ 是什么？')
  await page.getByRole('button', { name: words('review.save') }).click()
  await expect(question(page)).toContainText('缩放点积')
  for (const next of ['位置编码', '残差连接', null]) {
    await page.keyboard.press(' ')
    await expect(back).toBeVisible()
    await page.keyboard.press('4')
    if (next) await expect(question(page)).toContainText(next)
  }
  await expect(page.getByText(words('review.doneTitle'))).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a card is shown, rated and taken back by forms', async ({ page, daybook }) => {
    await makeCards(daybook)
    await page.goto('/review')
    await show(page).click()
    await rate(page, 4).click()
    await expect(question(page)).toContainText('位置编码')
    await page.getByRole('button', { name: words('review.undo') }).click()
    await expect(question(page)).toContainText('多头注意力')
    await page.getByRole('button', { name: words('review.suspend') }).click()
    await expect(page.getByRole('status')).toContainText(words('review.putAside'))
    await page.getByRole('button', { name: words('review.takeUp') }).click()
    await expect(question(page)).toContainText('多头注意力')
    await page.goto('/review/statistics')
    await expect(page.getByRole('cell', { name: '3', exact: true })).toBeVisible()
  })
})

test('a rehearsal for a date: looking changes no schedule, a forgotten card comes again', async ({
  page,
  daybook,
}) => {
  await makeCards(daybook)
  const cards = async () => (await ask(daybook, 'GET', 'cards')).text()
  const before = await cards()
  await page.goto('/review?at=2099-01-05T10:00&minutes=3')
  await expect(page.getByRole('row')).toHaveCount(CARDS.length + 1)
  await expect(page.getByRole('main').locator('table .katex').first()).toBeVisible()
  expect(await cards()).toBe(before)
  await page.getByRole('link', { name: words('review.startCards', { cards: 3 }) }).click()
  await expect(question(page)).toContainText('多头注意力')
  for (const [rating, next] of [
    [1, '位置编码'],
    [3, '残差连接'],
    [4, '多头注意力'],
  ] as const) {
    await show(page).click()
    await rate(page, rating).click()
    await expect(question(page)).toContainText(next)
  }
  await show(page).click()
  await rate(page, 3).click()
  await expect(page.getByText(words('review.rehearsed'), { exact: true })).toBeVisible()
  expect(await cards()).not.toBe(before)
})

test('settings count from the next answer on, and are refused out of bounds', async ({ page, daybook }) => {
  await makeCards(daybook)
  await page.goto('/review/statistics')
  await page.getByLabel(words('review.newPerDay')).fill('1')
  await page.getByRole('button', { name: words('review.save') }).click()
  await expect(page.getByText(words('review.saved'))).toBeVisible()
  await page.goto('/review')
  await show(page).click()
  await rate(page, 4).click()
  await expect(page.getByText(words('review.newHeld', { cards: 2 }))).toBeVisible()
  const refused = await ask(daybook, 'PUT', 'review/settings', { retention: 0.5, newPerDay: 1 })
  expect(refused.status).toBe(400)
})

test('a program plans, answers once and takes it back', async ({ daybook }) => {
  const [card] = await makeCards(daybook)
  const plan = await (await ask(daybook, 'GET', 'review/plan?at=2099-01-05T10:00&minutes=1')).json()
  expect(plan.seconds).toBeLessThanOrEqual(60)
  const answer = await ask(daybook, 'POST', 'review/answers', { card, rating: 3, reps: 0 })
  expect(answer.status).toBe(201)
  const { review } = await answer.json()
  const twice = await ask(daybook, 'POST', 'review/answers', { card, rating: 3, reps: 0 })
  expect(twice.status).toBe(409)
  expect((await ask(daybook, 'DELETE', `review/answers/${review}`)).status).toBe(204)
  expect((await ask(daybook, 'DELETE', `review/answers/${review}`)).status).toBe(404)
})

test('the command line plans, answers and takes back', async ({ daybook }) => {
  const [card] = await makeCards(daybook)
  const run = (...args: string[]) => program(daybook.dataDirectory, 'review', ...args)
  const plan = await run('plan', '--at', '2099-01-05T10:00', '--minutes', '1', '--json')
  expect(JSON.parse(plan.out)).toMatchObject({ minutes: 1, meeting: null, at: '2099-01-05T02:00:00.000Z' })
  expect((await run('answer', String(card), 'easy')).status).toBe(0)
  expect(JSON.parse((await run('next', '--json')).out)).toMatchObject({ done: 1 })
  expect((await run('undo')).status).toBe(0)
  expect((await run('undo')).status).toBe(1)
  expect((await run('plan')).status).toBe(2)
})
