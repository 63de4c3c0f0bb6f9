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
    await expect(page).toHaveURL('/notes/2022-06-16-detr')
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
})

/** Opens it by its keys; the page may still be waking up when they are pressed for the first time. */
async function open(page: Page): Promise<Locator> {
  const palette = page.getByRole('dialog', { name: words('palette.label') })
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await expect(palette.getByRole('combobox')).toBeFocused({ timeout: 1_000 })
  }).toPass()
  return palette
}
