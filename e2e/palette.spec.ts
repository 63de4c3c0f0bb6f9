import type { Locator, Page } from 'playwright/test'
import { expect, test } from './daybook'
import { words } from './words'

test.describe('the palette', () => {
  test('opens with Ctrl-K, finds while one types, and Enter goes where the arrows chose', async ({
    page,
  }) => {
    await page.goto('/topics')
    const palette = await open(page)
    const answer = page.waitForResponse(
      (response) => new URL(response.url()).searchParams.get('q') === 'DETR',
    )
    await page.keyboard.type('DETR')
    await answer
    const options = palette.getByRole('option')
    await expect(options.first()).toContainText('DETR：检测就是集合预测')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/notes\/2022-06-16-detr/)
  })

  test('knows pages by pinyin and days by date', async ({ page }) => {
    await page.goto('/')
    let palette = await open(page)
    await page.keyboard.type('shezhi')
    await expect(palette.getByRole('option').first()).toHaveText(words('nav.settings'))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/settings')
    palette = await open(page)
    await page.keyboard.type('2022-6-14')
    await palette.getByRole('option', { name: '2022年6月14日' }).click()
    await expect(page).toHaveURL('/days/2022-06-14')
  })

  test('leaves an Enter alone that belongs to an input method', async ({ page }) => {
    await page.goto('/')
    const palette = await open(page)
    const input = palette.getByRole('combobox')
    const browser = await page.context().newCDPSession(page)
    await browser.send('Input.imeSetComposition', { text: 'shou xie', selectionStart: 8, selectionEnd: 8 })
    await expect(input).toHaveValue('shou xie')
    // What a browser sends for the key that accepts a candidate.
    await input.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true })
    await browser.send('Input.insertText', { text: '手写' })
    await expect(input).toHaveValue('手写')
    await expect(palette.getByRole('option').first()).toContainText(/手写.*\d{4}-\d{2}-\d{2}/)
    await expect(page).toHaveURL('/')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/(notes|topics)\//)
  })

  test('closes with Escape and gives the focus back', async ({ page }) => {
    await page.goto('/')
    const find = page.getByRole('link', { name: words('palette.open') })
    await find.focus()
    const palette = await open(page)
    await page.keyboard.press('Escape')
    await expect(palette).toHaveCount(0)
    await expect(find).toBeFocused()
  })

  test('says why a note is there that is spelled otherwise', async ({ page }) => {
    await page.goto('/')
    const palette = await open(page)
    await page.keyboard.type('DERT')
    const tier = words('palette.says.tier.typo')
    await expect(palette.getByRole('option', { name: `${tier} DERT → DETR` }).first()).toContainText('DETR：')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/notes\/2022-06-16-detr/)
  })

  test('begins with the newest notes and what was searched for', async ({ page }) => {
    await page.goto('/')
    let palette = await open(page)
    await expect(palette.getByText(words('palette.says.newest'))).toBeVisible()
    await page.keyboard.type('CLIP')
    await expect(palette.getByRole('option').first()).toContainText('CLIP：')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/notes\//)
    palette = await open(page)
    await palette.getByRole('option', { name: 'CLIP', exact: true }).click()
    await expect(palette.getByRole('combobox')).toHaveValue('CLIP')
  })

  test('previews, and opens in a tab of its own', async ({ page, context }) => {
    await page.goto('/')
    const palette = await open(page)
    await page.keyboard.type('二分图')
    await expect(palette.getByRole('option').first()).toContainText('DETR：')
    await page.keyboard.press('ArrowRight')
    const preview = palette.getByRole('region', { name: /^DETR/ })
    await expect(preview).toContainText('linear_sum_assignment')
    await page.keyboard.press('Escape')
    await expect(preview).toHaveCount(0)
    await expect(palette).toBeVisible()
    const opened = context.waitForEvent('page')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(/^DETR/)
    await expect(palette).toBeVisible()
  })

  test('searches within the topic or the days one is looking at', async ({ page }) => {
    await page.goto('/topics/swin-transformer')
    let palette = await open(page)
    await page.keyboard.press('Enter')
    await expect(palette.getByRole('combobox')).toHaveValue('topic:"Swin Transformer" ')
    await page.keyboard.type('窗口')
    await expect(palette.getByRole('option').first()).toContainText('图解 Swin')
    await page.goto('/days/2022-06-16')
    palette = await open(page)
    await page.keyboard.type('Transformer')
    await palette.getByRole('option', { name: words('palette.says.within') }).click()
    await expect(palette.getByRole('combobox')).toHaveValue('day:2022-06-16 Transformer')
    await expect(palette.getByRole('option').first()).toContainText('2022-06-16')
  })

  test('completes operators with Tab', async ({ page }) => {
    await page.goto('/')
    const palette = await open(page)
    await page.keyboard.type('role')
    await expect(palette.getByRole('option', { name: /^role:/ })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(palette.getByRole('combobox')).toHaveValue('role:')
    await expect(palette.getByRole('option').first()).toHaveText('paper')
    await page.keyboard.press('Enter')
    await expect(palette.getByRole('combobox')).toHaveValue('role:paper ')
  })
})

/** Opens it by its keys; the page may still be waking up when they are pressed for the first time. */
async function open(page: Page): Promise<Locator> {
  const palette = page.getByRole('dialog', { name: words('palette.says.label') })
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(palette.getByRole('combobox')).toBeFocused({ timeout: 1_000 })
  }).toPass()
  return palette
}
