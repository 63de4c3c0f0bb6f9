import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { words } from './words'

const LOG = `2023-5-1 10:00
手写识别综述
https://example.com/survey
汉字比字母难在类别多
`
/** The same text as LOG in GB18030, which Node can read but not write. */
const LOG_IN_GB18030 = Buffer.from(
  '323032332d352d312031303a30300acad6d0b4cab6b1f0d7dbcaf60a68747470733a2f2f6578616d706c652e636f6d2f7375727665790ababad7d6b1c8d7d6c4b8c4d1d4dac0e0b1f0b6e00a',
  'hex',
)

test.describe('files', () => {
  test('can be dropped on the page', async ({ page }) => {
    await page.goto('/import')
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
      return transfer
    }, LOG)
    const form = page.locator('form').filter({ has: page.getByLabel(words('import.paste')) })
    await form.dispatchEvent('drop', { dataTransfer: dropped })
    await expect(page.getByRole('heading', { level: 3, name: '手写识别综述' })).toBeVisible()
    await expect(page.getByText('dropped.txt')).toBeVisible()
  })

  test('of a whole folder become notes in one go', async ({ page, folder }) => {
    const notes = join(folder, 'to import')
    await mkdir(join(notes, 'inside'), { recursive: true })
    await writeFile(join(notes, '2023-05-03 attention.md'), '# Attention\n\nQuery, key, value.\n')
    await writeFile(join(notes, 'inside', '2023-05-04 卷积.md'), '# 卷积\n\n共享权重。\n')
    await page.goto('/import')
    await page.getByLabel(words('import.folder')).setInputFiles(notes)
    await preview(page)
    await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveText([
      'Attention',
      '卷积',
    ])
    await page.getByRole('button', { name: words('import.commit', { notes: 2 }) }).click()
    await expect(page.getByRole('button', { name: words('import.undo') })).toBeVisible()
    await page.goto('/')
    await expect(page.getByText(words('log.size', { notes: 2, days: 2 }))).toBeVisible()
  })

  test('in GB18030 are read as such, and it is said', async ({ page }) => {
    await page.goto('/import')
    const file = { name: 'old.txt', mimeType: 'text/plain', buffer: LOG_IN_GB18030 }
    await page.getByLabel(words('import.files')).setInputFiles(file)
    await preview(page)
    await expect(page.getByRole('heading', { level: 3, name: '手写识别综述' })).toBeVisible()
    await expect(page.getByText('GB18030')).toBeVisible()
  })

  test('that are no text are refused with a sentence each, and the good rest is kept', async ({ page }) => {
    await page.goto('/import')
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    await page.getByLabel(words('import.files')).setInputFiles([
      { name: 'good.txt', mimeType: 'text/plain', buffer: Buffer.from(LOG) },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'picture.txt', mimeType: 'text/plain', buffer: png },
    ])
    await preview(page)
    const refused = page.getByRole('alert').filter({ hasText: words('import.refused') })
    await expect(refused.getByRole('listitem')).toHaveText([/empty\.txt/, /picture\.txt.*PNG/])
    await refused.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 3, name: '手写识别综述' })).toBeVisible()
  })

  test('or words there must be: an empty form says so', async ({ page }) => {
    await page.goto('/import')
    await preview(page)
    await expect(page.getByText(words('import.nothing'))).toBeVisible()
  })
})

async function preview(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('import.preview'), exact: true }).click()
}
