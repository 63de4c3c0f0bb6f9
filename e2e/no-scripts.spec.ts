import { expect, expectAllRendered, test, writingTest } from './daybook'
import { englishWords, words } from './words'

const LOG = String.raw`2023-3-6 9:05
MAE 论文精读
https://arxiv.org/abs/2111.06377
训练目标 \(\lVert x-\hat{x}\rVert^2\)
说完以后的另一件事
换一个数据集
`

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  writingTest.use({ javaScriptEnabled: false })

  test('the notebook reads: log, day, note, topic, source', async ({ page, daybook }) => {
    await expectAllRendered(daybook)
    await page.goto('/')
    await expect(page.getByRole('article')).toHaveCount(29)
    await page.goto('/days/2022-06-16')
    await page.getByRole('heading', { level: 2 }).getByRole('link', { name: /^DETR/ }).click()
    await expect(page).toHaveURL('/notes/2022-06-16-detr')
    await expect(page.getByRole('math').first()).toBeVisible()
    await page.getByRole('article').getByRole('link', { name: 'DETR', exact: true }).first().click()
    await expect(page).toHaveURL('/topics/detr')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('DETR')
    await page.goto('/sources')
    await page.getByRole('main').getByRole('link', { name: 'arXiv' }).first().waitFor()
  })

  test('search is a form, found by the link that opens the palette otherwise', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: words('palette.open') }).click()
    await expect(page).toHaveURL('/search')
    await page.getByRole('searchbox').fill('二分图')
    await page.getByRole('button', { name: words('search.says.submit'), exact: true }).click()
    await expect(page.getByRole('main').getByRole('article').locator('mark')).toHaveText('二分图')
    await page.getByRole('searchbox').fill('StarGAN v2')
    await page.getByRole('searchbox').press('Enter')
    await expect(page.getByRole('article').first().getByRole('heading')).toContainText('StarGAN v2')
  })

  test('language and theme are buttons of forms', async ({ page }) => {
    await page.goto('/days/2022-06-16')
    await page
      .getByRole('group', { name: words('settings.language') })
      .getByRole('button', { name: 'English' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday, 16 June 2022')
    await page.getByRole('button', { name: englishWords('settings.themes.dark') }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page).toHaveURL('/days/2022-06-16')
  })

  writingTest('a log is pasted, put right, imported and taken back by forms alone', async ({ page }) => {
    await page.goto('/import')
    await page.getByLabel(words('import.paste')).fill(LOG)
    await page.getByRole('button', { name: words('import.preview'), exact: true }).click()
    const titles = page.getByRole('article').getByRole('heading', { level: 3 })
    await expect(titles).toHaveText(['MAE 论文精读'])
    await page.getByText(words('import.correct'), { exact: true }).click()
    await page.getByRole('button', { name: words('import.splitAt', { text: '说完以后的另一件事' }) }).click()
    await expect(titles).toHaveText(['MAE 论文精读', '说完以后的另一件事'])
    await page.getByRole('button', { name: words('import.commit', { notes: 2 }) }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: words('import.toLog') })
      .click()
    await expect(page.getByText(words('log.size', { notes: 2, days: 1 }))).toBeVisible()
    await page.goto('/import')
    await page.getByRole('button', { name: words('import.undo') }).click()
    await page.goto('/')
    await expect(page.getByText(words('log.emptyTitle'))).toBeVisible()
  })

  writingTest('a refused file says so in its own sentence', async ({ page }) => {
    await page.goto('/import')
    const picture = {
      name: 'picture.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('89504e470d0a1a0a', 'hex'),
    }
    await page.getByLabel(words('import.files')).setInputFiles(picture)
    await page.getByRole('button', { name: words('import.preview'), exact: true }).click()
    await expect(page.getByRole('alert').getByRole('listitem')).toContainText(['picture.txt'])
  })
})
