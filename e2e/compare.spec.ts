import { readFile } from 'node:fs/promises'
import { expect, expectAllRendered, test } from './daybook'
import { daybook as runDaybook } from './program'
import { words } from './words'

/** As the notebook that comes with the program has them. */
const THREE = '/topics/compare?t=detr&t=vit&t=swin-transformer'
const STRENGTH = '模型简单，部署不挑硬件'

test.describe('comparing topics', () => {
  test.beforeEach(({ daybook }) => expectAllRendered(daybook))

  test('shows the writer’s own bullets by aspect, each with its place in its note', async ({ page }) => {
    await page.goto(THREE)
    // A quote may hold a table of its own.
    const heads = page.locator('thead').first().getByRole('columnheader')
    await expect(heads).toHaveCount(4)
    const strengths = page.getByRole('row', { name: /^优点/ })
    await expect(strengths.getByRole('cell').first().getByRole('listitem')).toHaveCount(4)
    await expect(
      page.getByRole('row', { name: /^缺点/ }).getByRole('cell').first().getByRole('listitem'),
    ).toHaveCount(3)
    await expect(strengths.getByRole('cell').nth(1)).toContainText(words('compare.gap'))
    const place = words('compare.inNote', { words: STRENGTH })
    await strengths.getByRole('link', { name: place }).click()
    await expect(page).toHaveURL(/\/notes\/2022-06-16-detr#find=/)
    await expect(page.locator('.prose').getByText(STRENGTH)).toBeInViewport()
  })

  test('is put together with a box that completes names', async ({ page }) => {
    await page.goto('/topics/compare?t=detr')
    await expect(page.getByText(words('compare.oneTitle', { topic: 'DETR' }))).toBeVisible()
    await expect(async () => {
      const box = page.getByRole('combobox', { name: words('compare.add') })
      await box.fill('')
      await box.pressSequentially('vit')
      await expect(page.getByRole('option').first()).toBeVisible({ timeout: 2000 })
      await box.press('ArrowDown')
      await box.press('Enter')
      await expect(page).toHaveURL('/topics/compare?t=detr&t=vit', { timeout: 2000 })
    }).toPass()
    await page.getByRole('link', { name: words('compare.remove', { topic: 'DETR' }) }).click()
    await expect(page).toHaveURL('/topics/compare?t=vit')
  })

  test('is copied and downloaded', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(THREE)
    await expect(async () => {
      await page.getByRole('button', { name: words('compare.copyMarkdown') }).click()
      await expect(page.getByText(words('compare.copied'))).toBeVisible({ timeout: 2000 })
    }).toPass()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('|  | DETR | ViT | Swin Transformer |')
    expect(copied).toContain(`• ${STRENGTH}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words('compare.downloadCsv') }).click(),
    ])
    expect(download.suggestedFilename()).toBe('detr-vit-swin-transformer.csv')
    expect(await readFile(await download.path(), 'utf8')).toContain(STRENGTH)
  })

  test('stands as sections on a phone, with nothing to scroll sideways', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(THREE)
    const cell = page.getByRole('row', { name: /^优点/ }).getByRole('cell').first()
    await expect(cell.getByText('DETR', { exact: true })).toBeVisible()
    expect((await cell.boundingBox())?.width).toBeGreaterThan(300)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('is the same from the command line', async ({ daybook }) => {
    const printed = await runDaybook(
      daybook.dataDirectory,
      'compare',
      'DETR',
      'Vision Transformer',
      '--format',
      'json',
    )
    expect(printed.status).toBe(0)
    const answer = await fetch(`${daybook.address}/api/v1/compare?t=detr&t=vit`)
    expect(JSON.parse(printed.out)).toEqual(await answer.json())
    expect((await runDaybook(daybook.dataDirectory, 'compare', 'DETR')).status).toBe(2)
    expect((await runDaybook(daybook.dataDirectory, 'compare', 'DETR', 'nobody')).status).toBe(1)
  })
})

test.describe('comparing topics without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('is forms and links: topics, rows, their order', async ({ page }) => {
    await page.goto('/topics')
    await page
      .getByRole('main')
      .getByRole('link', { name: words('nav.compare') })
      .click()
    await expect(page.getByText(words('compare.emptyTitle'))).toBeVisible()
    for (const name of ['DETR', 'Vision Transformer']) {
      await page.getByLabel(words('compare.add')).fill(name)
      await page.getByRole('button', { name: words('compare.addButton') }).click()
    }
    await expect(page.getByRole('columnheader')).toHaveText([words('compare.aspect'), /^DETR/, /^ViT/])
    await page.getByLabel(words('compare.add')).fill('nobody')
    await page.getByRole('button', { name: words('compare.addButton') }).click()
    await expect(page.getByText(words('compare.unknown', { name: 'nobody' }))).toBeVisible()

    await page.goto('/topics/compare?t=detr&t=vit&rows=strengths,weaknesses')
    const names = page.getByRole('rowheader')
    await expect(names).toHaveText([/^优点/, /^缺点/])
    await page
      .locator('summary')
      .filter({ hasText: words('compare.rows', { shown: 2, all: 8 }).slice(0, 4) })
      .click()
    const choice = page
      .getByRole('group')
      .filter({ has: page.getByRole('button', { name: words('compare.apply') }) })
    await choice.getByRole('link', { name: words('compare.down', { row: '优点' }) }).click()
    await expect(names).toHaveText([/^缺点/, /^优点/])
    await expect(page).toHaveURL('/topics/compare?t=detr&t=vit&rows=weaknesses,strengths')
    await page
      .locator('summary')
      .filter({ hasText: words('compare.rows', { shown: 2, all: 8 }).slice(0, 4) })
      .click()
    await page.getByRole('checkbox', { name: '贡献' }).check()
    await page.getByRole('button', { name: words('compare.apply') }).click()
    await expect(names).toHaveText([/^缺点/, /^优点/, /^贡献/])
  })
})
