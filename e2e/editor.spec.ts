import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { words } from './words'

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

test.describe('the editor', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/notes/new')
    await text(page).click()
  })

  test('goes on with a list, indents it, and ends it on an empty item', async ({ page }) => {
    await page.keyboard.type('- one')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('two')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('after')
    await expectLines(page, ['- one', '- two', 'after'])
  })

  test('Tab goes through a table and keeps its bars under each other', async ({ page }) => {
    await page.keyboard.insertText('|方法|FID|\n|-|-:|')
    await page.keyboard.press('Tab')
    await page.keyboard.type('StarGAN v2')
    await page.keyboard.press('Tab')
    await page.keyboard.type('9.8')
    await page.keyboard.press('Shift+Tab')
    await expectLines(page, ['| 方法       | FID |', '| ---------- | --: |', '| StarGAN v2 | 9.8 |'])
  })

  test('completes TeX in a formula and shows it, under the caret and beside', async ({ page }) => {
    await page.keyboard.type(String.raw`损失 \(\al`)
    await page.getByRole('option', { name: 'alpha' }).click()
    await page.keyboard.type(String.raw`+\fra`)
    await page.getByRole('option', { name: String.raw`\frac`, exact: false }).first().click()
    await page.keyboard.type('a')
    await page.keyboard.press('Tab')
    await page.keyboard.type('b')
    await expect(page.locator('.cm-formula').getByRole('math')).toHaveCount(1)
    await page.keyboard.press('Tab')
    await page.keyboard.type(String.raw`\)`)
    await expectLines(page, [String.raw`损失 \(\alpha+\frac{a}{b}\)`])
    await expect(preview(page).getByRole('math')).toHaveCount(1)
  })

  test('an address over words links them; on an empty line it is a source', async ({ page }) => {
    await page.keyboard.type('ViT')
    await page.keyboard.press('Shift+Home')
    await paste(page, { 'text/plain': 'https://arxiv.org/abs/2010.11929' })
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await paste(page, { 'text/plain': 'https://arxiv.org/abs/2103.00020' })
    await expect(page.getByText(words('editor.sourceTaken'))).toBeVisible()
    await expectLines(page, ['[ViT](https://arxiv.org/abs/2010.11929)', ''])
  })

  test('a pasted article becomes Markdown, and undo has its plain text', async ({ page }) => {
    const html = '<h2>标题</h2><p>一 <strong>粗</strong></p><ul><li>点</li></ul>'
    await paste(page, { 'text/plain': '标题\n一 粗\n点', 'text/html': html })
    await expectLines(page, ['## 标题', '', '一 **粗**', '', '- 点'])
    await page.keyboard.press('Control+z')
    await expectLines(page, ['标题', '一 粗', '点'])
  })

  test('a pasted picture is kept and described, a huge one refused', async ({ page }) => {
    await page.keyboard.type('看图 ')
    await pastePicture(page, 'shot.png', PIXEL)
    await page.getByLabel(words('editor.alt')).fill('一个点')
    await page.keyboard.press('Enter')
    await expect(text(page)).toContainText(/看图 !\[一个点\]\(\/attachments\/[0-9a-f]+\.png\)/)
    await pastePicture(page, 'big.png', 30 * 1024 * 1024)
    await expect(page.getByText('big.png', { exact: false })).toContainText('30.0 MB')
    await expect(text(page)).not.toContainText('big')
  })

  test('an input method is left alone until its word is there', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname.endsWith('/complete')) asked.push(url.searchParams.get('q') ?? '')
    })
    await page.keyboard.type('见 [[')
    await expect.poll(() => asked).toEqual([''])
    const browser = await page.context().newCDPSession(page)
    for (const typed of ['s', 'sh', 'shu', 'shuju'])
      await browser.send('Input.imeSetComposition', {
        text: typed,
        selectionStart: typed.length,
        selectionEnd: typed.length,
      })
    await expect(text(page)).toContainText('shuju')
    await browser.send('Input.insertText', { text: '数据' })
    await expect.poll(() => asked.at(-1)).toBe('数据')
    expect(asked.filter((query) => /[a-z]/.test(query))).toEqual([])
  })

  test('Escape, then Tab, leaves the text', async ({ page }) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(text(page)).not.toBeFocused()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('buttons write what is hard to type, and the preview is one touch away', async ({ page }) => {
    await page.goto('/notes/new')
    await text(page).click()
    await page.getByRole('button', { name: words('editor.formula') }).click()
    await page.keyboard.type('x^2')
    await expectLines(page, [String.raw`\(x^2\)`])
    await page.getByRole('button', { name: words('editor.preview') }).click()
    await expect(preview(page).getByRole('math')).toHaveCount(1)
    await expect(text(page)).toBeHidden()
  })
})

/** Once the editor has taken the place of the plain field that works without scripts. */
const text = (page: Page) =>
  page
    .getByRole('textbox', { name: words('editor.label'), exact: true })
    .and(page.locator('[contenteditable]'))
const preview = (page: Page) => page.getByRole('region', { name: words('editor.preview') })

async function expectLines(page: Page, lines: string[]): Promise<void> {
  await expect.poll(() => text(page).locator('.cm-line').allTextContents()).toEqual(lines)
}

/** A paste with data of more than one kind, which the clipboard of a headless browser does not hold. */
async function paste(page: Page, data: Record<string, string>): Promise<void> {
  await text(page).evaluate((target, kinds) => {
    const clipboardData = new DataTransfer()
    for (const [kind, value] of Object.entries(kinds)) clipboardData.setData(kind, value)
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}

/** `content`: base64, or how many empty bytes. */
async function pastePicture(page: Page, name: string, content: string | number): Promise<void> {
  const picture = { name, content }
  await text(page).evaluate((target, { name, content }) => {
    const bytes =
      typeof content === 'number'
        ? new Uint8Array(content)
        : Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([bytes], name, { type: 'image/png' }))
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, picture)
}
