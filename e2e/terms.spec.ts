import { expect, writingTest as test } from './daybook'
import type { Daybook } from './program'
import { words } from './words'

/** A pair in brackets, notes with one side each, and a name that no topic has. */
const NOTES = [
  { title: '卷积', body: '卷积网络有归纳偏置 (inductive biases)，数据少也行。' },
  { title: 'Attention', body: 'Attention has a weak inductive bias.' },
  { title: 'GlyphNet 初读', body: 'GlyphNet 比卷积快。' },
]
const PAIR = { chinese: '归纳偏置', english: 'inductive biases' }

async function write({ address, token }: Daybook): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  for (const note of NOTES) {
    const answer = await fetch(`${address}/api/v1/notes`, {
      method: 'POST',
      headers,
      body: JSON.stringify(note),
    })
    expect(answer.status).toBe(201)
  }
}

test.beforeEach(({ daybook }) => write(daybook))

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'terms' : 'terms, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('are offered, confirmed, found by their other side, and taken back', async ({ page }) => {
      await page.goto('/terms')
      await expect(page.getByRole('heading', { name: words('term.bank') })).toContainText(
        words('term.size', { terms: 0 }),
      )
      await page.getByRole('button', { name: words('term.takeLabel', PAIR) }).click()
      await expect(page.getByRole('status')).toContainText(words('changes.termAdded', PAIR))
      await expect(page.getByRole('heading', { name: words('term.bank') })).toContainText(
        words('term.size', { terms: 1 }),
      )
      await page.goto('/search?q=归纳偏置')
      // One note has it as typed, so what was meant besides is folded.
      await page.locator('summary[data-fold]').click()
      await expect(page.getByRole('main').getByRole('link', { name: 'Attention' }).first()).toBeVisible()
      await page.goto('/changes')
      await page
        .getByRole('listitem')
        .filter({ hasText: words('changes.termAdded', PAIR) })
        .getByRole('button', { name: words('changes.undo') })
        .click()
      await expect(page.getByRole('status')).toContainText(words('changes.takenBack'))
      await page.goto('/terms')
      await expect(page.getByRole('button', { name: words('term.takeLabel', PAIR) })).toBeVisible()
    })

    test('are added by hand once, corrected and deleted', async ({ page }) => {
      await page.goto('/terms')
      const form = page.getByRole('form', { name: words('term.addHeading') })
      const add = async (chinese: string, english: string) => {
        await form.getByLabel(words('term.chinese')).fill(chinese)
        await form.getByLabel(words('term.english')).fill(english)
        await form.getByRole('button', { name: words('term.add') }).click()
      }
      await add('样式马', 'style code')
      const before = { chinese: '样式马', english: 'style code' }
      await expect(page.getByRole('status')).toContainText(words('changes.termAdded', before))
      await add('样式马', 'Style codes')
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(
        words('term.known', { chinese: '样式马', english: 'Style codes' }),
      )
      const row = page.getByRole('listitem').filter({ hasText: 'style code' })
      await row.getByText(words('term.edit'), { exact: true }).click()
      await row.getByLabel(words('term.chinese')).fill('样式码')
      await row.getByRole('button', { name: words('term.save') }).click()
      const after = { chinese: '样式码', english: 'style code' }
      await expect(page.getByRole('status')).toContainText(words('changes.termEdited', after))
      await row.getByText(words('term.edit'), { exact: true }).click()
      await row.getByRole('button', { name: words('term.deleteLabel', after) }).click()
      await expect(page.getByRole('status')).toContainText(words('changes.termDeleted', after))
      await expect(row).toHaveCount(0)
    })
  })
}

test('a name in the notes becomes a topic only when that is said, and can be taken back', async ({
  page,
}) => {
  await page.goto('/topics/suggestions')
  const offer = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'GlyphNet', exact: true }) })
  await offer.getByRole('combobox').selectOption('model')
  await offer.getByRole('button', { name: words('suggestion.make') }).click()
  const status = page.getByRole('status')
  await expect(status).toContainText(words('changes.topicCreated', { topic: 'GlyphNet' }))
  await expect(offer).toHaveCount(0)
  await page.goto('/topics/glyphnet')
  await expect(page.getByRole('heading', { level: 1, name: 'GlyphNet' })).toBeVisible()
  await page.goto('/changes')
  await page
    .getByRole('listitem')
    .filter({ hasText: words('changes.topicCreated', { topic: 'GlyphNet' }) })
    .getByRole('button', { name: words('changes.undo') })
    .click()
  await expect(status).toContainText(words('changes.takenBack'))
  await page.goto('/topics/suggestions')
  await offer.getByRole('button', { name: words('suggestion.dismissLabel', { name: 'GlyphNet' }) }).click()
  await expect(offer).toHaveCount(0)
})
