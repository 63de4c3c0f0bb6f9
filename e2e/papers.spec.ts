import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import type { Daybook } from './program'
import { words } from './words'

const BIBTEX = `@inproceedings{kim2021windows,
  title = {Shifted Windows of {Paper}},
  author = {Kim, Ada and 王小明},
  booktitle = {Proc. of Windows},
  year = {2021},
  eprint = {2103.14030},
  archiveprefix = {arXiv},
}

@misc{broken,
  title = {An open {brace},
  year = 2020
}

@misc{lee2020other, title = {Something else altogether}, author = {Lee, Bo}, year = 2020}
`

async function write({ address, token }: Daybook): Promise<void> {
  const answer = await fetch(`${address}/api/v1/notes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Windows',
      body: 'read with care, and https://github.com/windows/paper',
      loggedAt: '2022-06-17T10:00:00+08:00',
      sources: ['https://arxiv.org/abs/2103.14030'],
    }),
  })
  expect(answer.status).toBe(201)
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const undo = (page: Page) =>
  page
    .getByRole('status')
    .getByRole('button', { name: words('changes.undo') })
    .click()

test.beforeEach(({ daybook }) => write(daybook))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'papers' : 'papers, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('come from BibTeX after a look at what would come of it, and are taken back', async ({ page }) => {
      await page.goto('/papers/bibtex')
      await page.getByLabel(words('paper.bib.text')).fill(BIBTEX)
      await page.getByRole('button', { name: words('paper.bib.look') }).click()
      const bad = words('paper.bad.open-brace', { line: 11, key: 'broken' })
      await expect(page.getByRole('main').getByText(bad)).toBeVisible()
      await expect(page.getByRole('checkbox', { name: /Shifted Windows/ })).toBeChecked()
      await page.getByRole('button', { name: words('paper.bib.take') }).click()
      await expect(
        page.getByRole('main').getByRole('link', { name: 'Something else altogether' }),
      ).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: 'Shifted Windows of Paper' }).click()
      await expect(heading(page, 'Shifted Windows of Paper')).toBeVisible()
      await expect(page.getByText('@inproceedings{kim2021windows,')).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: 'Windows', exact: true })).toBeVisible()
      await page.goBack()
      await undo(page)
      await expect(page.getByRole('main').getByRole('link', { name: 'arXiv 2103.14030' })).toBeVisible()
    })

    test('are described by hand, and a key that is taken is refused with words', async ({ page }) => {
      await page.goto('/papers/new')
      await page.getByLabel(words('paper.title'), { exact: true }).fill('Strokes')
      await page.locator('textarea[name="authors"]').fill('欧阳明')
      await page.getByLabel(words('paper.year'), { exact: true }).fill('2022')
      await page.getByRole('button', { name: words('paper.save') }).click()
      await expect(heading(page, 'Strokes')).toBeVisible()
      await expect(page).toHaveURL(/\/papers\/ouyang2022strokes/)
      await page.goto('/papers/arxiv:2103.14030/edit')
      await page.locator('input[name="key"]:not([type="hidden"])').fill('ouyang2022strokes')
      await page.getByRole('button', { name: words('paper.save') }).click()
      await expect(
        page.getByRole('main').getByRole('alert').getByRole('link', { name: 'Strokes' }),
      ).toBeVisible()
    })

    test('have links given and taken away', async ({ page }) => {
      await page.goto('/papers/arxiv:2103.14030')
      await page.getByLabel(words('paper.assignHint')).fill('https://github.com/windows/paper')
      await page.getByRole('button', { name: words('paper.assign') }).click()
      const link = page.getByRole('main').getByRole('link', { name: 'windows/paper' })
      await expect(link).toBeVisible()
      await undo(page)
      await expect(page.getByRole('status')).toContainText(words('changes.takenBack'))
      await expect(link).toHaveCount(0)
    })
  })
}

test('a link that was noted before is told of where it is pasted', async ({ page }) => {
  await page.goto('/capture')
  await page.locator('textarea[name=text]').fill('Again\nhttps://arxiv.org/pdf/2103.14030v2')
  const told = page.getByText(words('capture.notedOn', { day: '2022-06-17' }))
  await expect(told).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Windows' })).toBeVisible()
})

test('BibTeX is copied by a button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/papers/bibtex')
  await page.getByLabel(words('paper.bib.text')).fill(BIBTEX)
  await page.getByRole('button', { name: words('paper.bib.look') }).click()
  await page.getByRole('button', { name: words('paper.bib.take') }).click()
  await page.getByRole('main').getByRole('link', { name: 'Shifted Windows of Paper' }).click()
  await page.getByRole('button', { name: words('paper.copyAs', { format: 'BibTeX' }) }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('@inproceedings{kim2021windows')
})
