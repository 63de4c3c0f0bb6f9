import type { Day } from '../lib/domain/day'
import { expect, expectAllRendered, test, writingTest } from './daybook'
import { dates, words } from './words'

const DAYS = ['2022-06-13', '2022-06-14', '2022-06-15', '2022-06-16', '2022-06-17', '2022-06-18'] as Day[]

test.describe('the first start', () => {
  test('shows a notebook worth looking at: six days with 29 notes, newest first', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: words('log.title') })).toBeVisible()
    const log = page.getByRole('main')
    await expect(log.getByText(words('log.size', { notes: 29, days: 6 }))).toBeVisible()
    await expect(log.getByRole('article')).toHaveCount(29)
    const days = log.getByRole('heading', { level: 2 }).getByRole('link')
    await expect(days).toHaveText(DAYS.toReversed().map((day) => String(Number(day.slice(8)))))
    await expect(days.first()).toHaveAccessibleName(dates.full('2022-06-18' as Day))
  })

  test('sets every formula: none is left as TeX, none failed, and the fonts are there', async ({
    page,
    daybook,
  }) => {
    await expectAllRendered(daybook)
    let formulas = 0
    for (const day of DAYS) {
      await page.goto(`/days/${day}`)
      formulas += await page.getByRole('math').count()
      await expect(page.locator('.katex-error')).toHaveCount(0)
      const prose = page.locator('.prose :not(code, .katex *)')
      await expect(prose.filter({ hasText: /\\\(|\\\[|\$\$/ })).toHaveCount(0)
    }
    expect(formulas).toBeGreaterThanOrEqual(11)
    await page.goto('/notes/2022-06-16-detr')
    await expect(page.getByRole('math').first()).toBeVisible()
    const fonts = () =>
      page.evaluate(() =>
        [...document.fonts].filter(({ family, status }) => /KaTeX/.test(family) && status === 'loaded'),
      )
    await expect.poll(async () => (await fonts()).length).toBeGreaterThan(0)
  })

  test('sets the tables of the writing note as tables', async ({ page, daybook }) => {
    await expectAllRendered(daybook)
    await page.goto('/notes/2022-06-13-english-writing')
    const tables = page.getByRole('article').getByRole('table')
    await expect(tables).toHaveCount(2)
    await expect(tables.first().getByRole('columnheader')).toHaveText(['啰嗦的写法', '只说', '或者只说'])
    await expect(tables.last().getByRole('row')).toHaveCount(5)
  })

  test('puts the notes of a day in the order they were written', async ({ page }) => {
    await page.goto('/days/2022-06-17')
    const titles = page.getByRole('article').getByRole('heading', { level: 2 })
    await expect(titles).toHaveText([/^PULC/, /^ViT/, /^CLIP/])
  })
})

writingTest('an empty notebook says what to do first', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText(words('log.emptyTitle'))).toBeVisible()
  await page.getByRole('link', { name: words('log.emptyImport') }).click()
  await expect(page).toHaveURL('/import')
  await expect(page.getByLabel(words('import.paste'))).toBeVisible()
})
