import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import type { Daybook } from './program'
import { dates, words } from './words'

const DAY = '2022-06-16'
const ELSEWHERE = '2022-06-13'

/** Stores notes of one day, in this order, and says their slugs. */
async function write({ address, token }: Daybook, titles: string[]): Promise<string[]> {
  const slugs: string[] = []
  for (const title of titles) {
    const answer = await fetch(`${address}/api/v1/notes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title, body: `关于${title}的话`, loggedAt: `${DAY}T10:00:00+08:00` }),
    })
    slugs.push(((await answer.json()) as { slug: string }).slug)
  }
  return slugs
}

const titlesOf = (page: Page) => page.getByRole('article').getByRole('heading', { level: 2 })
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
const box = (page: Page, title: string) =>
  page.getByRole('checkbox', { name: words('select.one', { title }) })
const undo = (page: Page) => button(page, words('select.undo')).click()

for (const { name, viewport } of [
  { name: 'a desk', viewport: { width: 1440, height: 900 } },
  { name: 'a phone', viewport: { width: 390, height: 844 } },
]) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport })

    test('a note goes to the trash without a question, and comes back whole', async ({ page, daybook }) => {
      const [slug] = await write(daybook, ['图匹配', '另一条'])
      await page.goto(`/notes/${slug}`)
      await button(page, words('trash.delete')).click()
      await expect(page.getByRole('status')).toContainText(words('trash.moved', { title: '图匹配' }))
      await expect(titlesOf(page)).toHaveText(['另一条'])

      await page.goto(`/notes/${slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('trash.lies'))
      await page.getByRole('link', { name: words('trash.open') }).click()
      await button(page, words('trash.restoreOne', { title: '图匹配' })).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('图匹配')
      await page.goto(`/days/${DAY}`)
      await expect(titlesOf(page)).toHaveText(['图匹配', '另一条'])
      await page.goto('/search?q=图匹配')
      await expect(page.getByRole('main').getByRole('article')).toHaveCount(1)
    })

    test('chosen notes are tagged, moved and thrown away, and each is taken back', async ({
      page,
      daybook,
    }) => {
      await write(daybook, ['甲', '乙', '丙'])
      await page.goto(`/days/${DAY}`)
      const choose = async (...titles: string[]) => {
        await page.getByRole('link', { name: words('select.begin'), exact: true }).click()
        for (const title of titles) await box(page, title).check()
        await expect(page.getByText(words('select.count', { count: titles.length }))).toBeVisible()
      }

      await choose('甲', '丙')
      await page.getByLabel(words('select.topics')).fill('阅读清单，Swin-T')
      await button(page, words('select.tag')).click()
      await expect(page.getByRole('status')).toContainText(
        words('select.tagged', { notes: 2, topics: '阅读清单, Swin-T' }),
      )
      await expect(page.getByRole('article').getByRole('link', { name: '阅读清单' })).toHaveCount(2)
      await undo(page)
      await expect(page.getByRole('status')).toContainText(words('select.undone'))
      await expect(page.getByRole('article').getByRole('link', { name: '阅读清单' })).toHaveCount(0)

      await choose('甲', '乙')
      await page.getByLabel(words('select.day'), { exact: true }).fill(ELSEWHERE)
      await button(page, words('select.move')).click()
      await expect(page.getByRole('status')).toContainText(
        words('select.moved', { notes: 2, day: dates.date(ELSEWHERE as Parameters<typeof dates.date>[0]) }),
      )
      await expect(titlesOf(page)).toHaveText(['丙'])
      await undo(page)
      await expect(titlesOf(page)).toHaveText(['甲', '乙', '丙'])

      await choose('甲', '乙', '丙')
      await button(page, words('select.trash')).click()
      await expect(titlesOf(page)).toHaveCount(0)
      await undo(page)
      await expect(titlesOf(page)).toHaveText(['甲', '乙', '丙'])
    })
  })
}

test('a Shift-click chooses all between, x the row in focus, and what is chosen is exported', async ({
  page,
  daybook,
}) => {
  await write(daybook, ['甲', '乙', '丙'])
  await page.goto('/?select=1')
  await expect(button(page, words('select.export'))).toBeDisabled()
  await box(page, '甲').click()
  await box(page, '丙').click({ modifiers: ['Shift'] })
  await expect(page.getByText(words('select.count', { count: 3 }))).toBeVisible()
  await page.getByRole('article').getByRole('link', { name: '乙', exact: true }).focus()
  await page.keyboard.press('x')
  await expect(box(page, '乙')).not.toBeChecked()
  const download = page.waitForEvent('download')
  await button(page, words('select.export')).click()
  expect((await download).suggestedFilename()).toBe('daybook-notes.zip')
})

test('the trash is emptied by hand alone, after it has said what goes', async ({ page, daybook }) => {
  const [slug] = await write(daybook, ['不要了'])
  await page.goto(`/notes/${slug}`)
  await button(page, words('trash.delete')).click()
  await page.getByRole('link', { name: words('trash.open') }).click()
  await page.getByRole('link', { name: words('trash.emptyIt') }).click()
  await expect(page.getByText(words('trash.sure', { notes: 1, sources: 0 }))).toBeVisible()
  await button(page, words('trash.sureDo')).click()
  await expect(page.getByRole('status')).toContainText(words('trash.emptied', { notes: 1, sources: 0 }))
  await page.goto(`/notes/${slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('missing.title'))
  const log = await readFile(join(daybook.dataDirectory, 'deleted.log'), 'utf8')
  expect(log).toContain(`note\t${DAY}\t${slug}\t不要了`)
})

test('a note is dragged to another place in its day, and the log follows', async ({ page, daybook }) => {
  const [first, , last] = await write(daybook, ['甲', '乙', '丙'])
  await page.goto(`/days/${DAY}`)
  await page.locator(`[id="${first}"] [data-order-handle]`).dragTo(page.locator(`[id="${last}"] h2`))
  await expect(titlesOf(page)).not.toHaveText(['甲', '乙', '丙'])
  await page.goto('/')
  await expect(page.getByRole('article').getByRole('heading', { level: 3 }).first()).not.toHaveText('甲')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('notes are moved up and down, chosen and thrown away by forms', async ({ page, daybook }) => {
    await write(daybook, ['甲', '乙', '丙'])
    await page.goto(`/days/${DAY}`)
    await button(page, words('select.up', { title: '丙' })).click()
    await expect(titlesOf(page)).toHaveText(['甲', '丙', '乙'])
    await button(page, words('select.down', { title: '甲' })).click()
    await expect(titlesOf(page)).toHaveText(['丙', '甲', '乙'])
    await expect(button(page, words('select.up', { title: '丙' }))).toBeDisabled()
    await page.goto('/')
    await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveText(['丙', '甲', '乙'])

    await page.getByRole('link', { name: words('select.begin'), exact: true }).click()
    await button(page, words('select.trash')).click()
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(words('select.none'))
    await page.getByRole('link', { name: words('select.begin'), exact: true }).click()
    await box(page, '甲').check()
    await button(page, words('select.trash')).click()
    await expect(page.getByRole('article')).toHaveCount(2)
    await undo(page)
    await expect(page.getByRole('article')).toHaveCount(3)
  })
})
