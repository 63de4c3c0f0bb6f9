import { expect, test } from './daybook'
import { words } from './words'

test.describe('the graph', () => {
  test('is walked by keyboard, and the table shows what the picture shows', async ({ page }) => {
    await page.goto('/graph')
    const picture = page.getByRole('application', { name: words('graph.picture') })
    await expect(page.getByRole('button', { name: words('graph.fit') })).toBeEnabled()
    await picture.focus()
    await page.keyboard.press('ArrowRight')
    const row = page.locator('tr[data-here]')
    await expect(row).toHaveCount(1)
    const name = await row.getByRole('rowheader').getByRole('link').textContent()
    await page.keyboard.press('Escape')
    await expect(row).toHaveCount(0)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/(notes|topics)\//)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name ?? '')
  })

  test('around one topic goes farther with each step', async ({ page }) => {
    await page.goto('/graph?topic=detr')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('graph.around', { name: 'DETR' }))
    const rows = page.getByRole('table').getByRole('row')
    const near = await rows.count()
    await page.getByRole('link', { name: words('graph.steps', { count: 2 }) }).click()
    await expect(page).toHaveURL(/distance=2/)
    expect(await rows.count()).toBeGreaterThan(near)
    await page
      .getByRole('link', { name: words('graph.centre') })
      .nth(1)
      .click()
    await expect(page).toHaveURL(/\/graph\?(topic|note)=/)
  })

  test('can be narrowed to topics and reads without scripts', async ({ browser, daybook }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: daybook.address })
    const page = await context.newPage()
    await page.goto('/graph')
    await page.getByRole('link', { name: words('kind.model'), exact: true }).click()
    await expect(page).toHaveURL('/graph?kind=model')
    await expect(page.getByRole('rowheader', { name: /DETR/ }).first()).toBeVisible()
    await expect(page.locator('tr[data-node^="n"]')).toHaveCount(0)
    await context.close()
  })

  test('of nobody says that there is nothing', async ({ page }) => {
    const answer = await page.goto('/graph?topic=nobody-is-called-that')
    expect(answer?.status()).toBe(404)
  })
})
