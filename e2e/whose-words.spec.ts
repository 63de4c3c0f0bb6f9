import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { fetchNote, makeNote, saveByApi } from './notes-api'
import { words } from './words'

const BODY = [
  'We propose a loss that matches sets instead of boxes.',
  '把框当集合来匹配,一对一',
  '感觉训练会很慢',
].join('\n')

const row = (page: Page, text: string) => page.locator('[data-sentence]', { hasText: text })
const oneLine = (page: Page) => page.locator('section[aria-labelledby="gist-choice"]')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const SENTENCE = '把框当集合来匹配,一对一'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a sentence' : 'a sentence, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('is theirs or mine by rule, and by my word, which stays through edits', async ({
      page,
      daybook,
    }) => {
      const slug = await makeNote(daybook, '集合预测', BODY)
      await page.goto(`/notes/${slug}`)
      await page.getByRole('link', { name: words('gist.whose') }).click()
      await expect(row(page, 'We propose')).toHaveAttribute('data-voice', 'theirs')
      await expect(row(page, '一对一')).toHaveAttribute('data-voice', 'own')
      await press(page, words('gist.make.theirsLabel', { text: SENTENCE }))
      await expect(row(page, '一对一')).toHaveAttribute('data-voice', 'theirs')
      await expect(row(page, '一对一')).toContainText(words('gist.because.label'))

      const { revision } = await fetchNote(daybook.address, slug)
      const body = `先加一行\n${BODY.replace('一对一', '一对一地配')}`
      await saveByApi(daybook, slug, { title: '集合预测', body, baseRevision: revision })
      await page.reload()
      await expect(row(page, '一对一地配')).toHaveAttribute('data-voice', 'theirs')
      await press(page, words('gist.freeLabel', { text: `${SENTENCE}地配` }))
      await expect(row(page, '一对一地配')).toHaveAttribute('data-voice', 'own')
    })

    test('stands for the note when chosen, until that is undone', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, '集合预测', BODY)
      await page.goto(`/notes/${slug}/words`)
      await expect(oneLine(page)).toContainText('感觉训练会很慢')
      await press(page, words('gist.chooseLabel', { text: SENTENCE }))
      await expect(page.getByRole('status')).toContainText(words('gist.chosen'))
      await expect(oneLine(page)).toContainText('一对一')
      await expect(oneLine(page)).toContainText(words('gist.why.pinned'))
      await page.getByRole('status').getByRole('button').click()
      await expect(page.getByRole('status')).toContainText(words('gist.rulesChoose'))
      await expect(oneLine(page)).toContainText(words('gist.why.impression'))
    })
  })
}

test('sentences are gone through with the keys alone', async ({ page, daybook }) => {
  const slug = await makeNote(daybook, '集合预测', BODY)
  await page.goto(`/notes/${slug}/words`)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(row(page, '一对一')).toBeFocused()
  await page.keyboard.press('x')
  await expect(row(page, '一对一')).toHaveAttribute('data-voice', 'theirs')
  await expect(row(page, '一对一')).toBeFocused()
  await page.keyboard.press('r')
  await expect(row(page, '一对一')).toHaveAttribute('data-voice', 'own')
})

test('a note with only a link says what to do', async ({ page, daybook }) => {
  const slug = await makeNote(daybook, '只有链接', 'https://example.com/a')
  await page.goto(`/notes/${slug}/words`)
  await expect(page.getByText(words('gist.nothing'), { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: words('gist.write') })).toBeVisible()
})
