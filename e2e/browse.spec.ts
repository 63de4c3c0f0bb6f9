import type { Page } from 'playwright/test'
import type { Day, Month } from '../lib/domain/day'
import { expect, test, writingTest } from './daybook'
import type { Daybook } from './program'
import { dates, words } from './words'

/** Days, weeks and months that are not neighbours. */
const LOG = `2023-3-6 9:05
Masked autoencoders
https://example.com/mae
2023-3-8 21:40
Diffusion models
https://example.com/ddim
2023-5-20 8:00
State spaces
https://example.com/ssm
`

test.describe('browsing', () => {
  writingTest(
    'by keyboard steps over days without notes, and t goes to the newest',
    async ({ page, daybook }) => {
      await bring(daybook)
      await page.goto('/days/2023-03-06')
      await press(page, 'j', '/days/2023-03-08')
      await press(page, 'ArrowRight', '/days/2023-05-20')
      await expect(page.getByRole('link', { name: words('day.next') })).toHaveCount(0)
      await press(page, 'k', '/days/2023-03-08')
      await press(page, 'ArrowLeft', '/days/2023-03-06')
      await press(page, 't', '/days/2023-05-20')
      await page.goBack()
      await expect(page).toHaveURL('/days/2023-03-06')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(dates.full('2023-03-06' as Day))
    },
  )

  writingTest('by week and month steps over empty ones too', async ({ page, daybook }) => {
    await bring(daybook)
    await page.goto('/weeks/2023-W10')
    await expect(page.getByRole('article')).toHaveCount(2)
    await press(page, 'j', '/weeks/2023-W20')
    await expect(page.getByRole('article')).toHaveCount(1)
    await press(page, 'k', '/weeks/2023-W10')
    await page.goto('/months/2023-03')
    await press(page, 'j', '/months/2023-05')
    await press(page, 'k', '/months/2023-03')
  })

  writingTest('an empty day, week or month says so and leads to what there is', async ({ page, daybook }) => {
    await bring(daybook)
    await page.goto('/days/2023-04-01')
    await expect(page.getByText(words('day.empty'))).toBeVisible()
    await press(page, 'j', '/days/2023-05-20')
    await page.goto('/weeks/2023-W15')
    await expect(page.getByText(words('week.empty'))).toBeVisible()
    await press(page, 'k', '/weeks/2023-W10')
    await page.goto('/months/2023-04')
    await expect(page.getByText(words('month.empty'))).toBeVisible()
    await press(page, 'j', '/months/2023-05')
  })

  test('from the calendar to a day, its week, its month and back', async ({ page }) => {
    await page.goto('/')
    const calendar = page.getByRole('navigation', { name: words('nav.label') }).getByRole('region')
    const day = '2022-06-16' as Day
    const name = words('calendar.dayNotes', { day: dates.full(day), notes: 2 })
    await calendar.getByRole('link', { name }).click()
    await expect(page).toHaveURL('/days/2022-06-16')
    await expect(calendar.getByRole('link', { name })).toHaveAttribute('aria-current', 'date')
    await page
      .getByRole('main')
      .getByRole('link', { name: words('day.week', { week: 24 }) })
      .click()
    await expect(page).toHaveURL('/weeks/2022-W24')
    await expect(page.getByRole('article')).toHaveCount(29)
    await page.goBack()
    await page
      .getByRole('main')
      .getByRole('link', { name: dates.month('2022-06' as Month) })
      .click()
    await expect(page).toHaveURL('/months/2022-06')
    await page
      .getByRole('table')
      .getByRole('link', { name: words('calendar.weekNumber', { week: 24 }) })
      .click()
    await expect(page).toHaveURL('/weeks/2022-W24')
    await page.goBack()
    await page.goBack()
    await expect(page).toHaveURL('/days/2022-06-16')
  })

  test('shortcuts are listed by ?, and keys typed into a field stay text', async ({ page }) => {
    await page.goto('/search')
    const box = page.getByLabel(words('search.says.label'))
    await box.pressSequentially('jkt?')
    await expect(box).toHaveValue('jkt?')
    await expect(page).toHaveURL(/\/search/)
    await page.goto('/days/2022-06-16')
    await page.keyboard.press('?')
    const shortcuts = page.getByRole('dialog', { name: words('keys.title') })
    await expect(shortcuts).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await expect(shortcuts).toBeHidden()
    await expect(page).toHaveURL('/days/2022-06-16')
  })

  test('an address that names nothing is answered with 404 and a way back', async ({ page }) => {
    for (const address of [
      '/days/2022-02-30',
      '/days/yesterday',
      '/weeks/2022-W60',
      '/weeks/24',
      '/months/2022-13',
      '/notes/there-is-no-such-note',
      '/topics/there-is-no-such-topic',
      '/import/0',
      '/import/none',
      '/nowhere',
    ]) {
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(404)
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(words('missing.title'))
    }
    await page
      .getByRole('main')
      .getByRole('link', { name: words('missing.toLog') })
      .click()
    await expect(page).toHaveURL('/')
  })
})

test('an address that is not encoded as addresses are is refused, not a failure', async ({ request }) => {
  for (const address of ['/notes/%E0%A4%A', '/topics/%', '/api/v1/notes/%ff']) {
    expect((await request.get(address)).status(), address).toBe(400)
  }
})

async function bring({ address, token }: Daybook): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' }
  const answer = await fetch(`${address}/api/v1/import`, { method: 'POST', body: LOG, headers })
  expect(await answer.json()).toMatchObject({ created: 3 })
}

/** Presses a key until it leads there: a page may still be waking up when it is pressed for the first time. */
async function press(page: Page, key: string, address: string): Promise<void> {
  await expect(async () => {
    if (new URL(page.url()).pathname !== address) await page.keyboard.press(key)
    await expect(page).toHaveURL(address, { timeout: 1_000 })
  }).toPass()
}
