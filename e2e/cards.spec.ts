import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { fetchNote, makeNote, saveByApi } from './notes-api'
import { words } from './words'

const TITLE = '模型压缩'
const BODY = [
  '蒸馏：小模型跟着大模型的输出学。',
  '',
  '优点：',
  '- 快',
  '- 小',
  '',
  '一共 \\(N=HW/P^2\\) 块，切得 **很细** 才好。',
].join('\n')
const LIST = `${TITLE} · 优点 (2)`
const DEFINITION = `${TITLE} · 蒸馏`

const status = (page: Page) => page.getByRole('main').getByRole('status').first()
const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text }).first()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Selects words of the note as a reader does with the mouse. */
async function select(page: Page, chosen: string): Promise<void> {
  const found = await page.locator('article .prose').evaluate((prose, text) => {
    const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(text)
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + text.length)
      return true
    }
    return false
  }, chosen)
  expect(found).toBe(true)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'cards' : 'cards, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('are offered by a note, taken, refused and offered again', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, TITLE, BODY)
      await page.goto(`/notes/${slug}`)
      await page.getByRole('link', { name: words('card.offered', { offers: 4 }) }).click()
      await expect(page.locator('main .katex').first()).toBeVisible()
      await button(page, words('card.takeLabel', { front: LIST })).click()
      await expect(status(page)).toContainText(words('changes.cardsTaken', { cards: 1, card: LIST }))
      await button(page, words('card.refuseLabel', { front: DEFINITION })).click()
      await expect(status(page)).toContainText(words('changes.cardsRefused', { cards: 1, card: DEFINITION }))
      await expect(button(page, words('card.takeLabel', { front: DEFINITION }))).toBeHidden()
      await page.getByText(words('card.refused')).click()
      await button(page, words('card.offerAgainLabel', { front: DEFINITION })).click()
      await expect(button(page, words('card.takeLabel', { front: DEFINITION }))).toBeVisible()
      await button(page, words('card.takeAll', { cards: 3 })).click()
      await page.goto('/review/cards')
      await expect(page.getByRole('heading', { name: words('card.count', { cards: 4 }) })).toBeVisible()
    })

    test('are written, put aside, reworded, thrown away and brought back', async ({ page }) => {
      await page.goto('/review/cards')
      await page.getByText(words('card.add')).click()
      await page.getByLabel(words('card.front')).fill('Adam')
      await button(page, words('card.save')).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText(words('card.why_back'))
      await expect(page.getByLabel(words('card.front'))).toHaveValue('Adam')
      await page.getByLabel(words('card.back')).fill('一种优化器，学习率各走各的')
      await button(page, words('card.save')).click()
      await expect(status(page)).toHaveText(words('card.made'))
      await button(page, words('card.suspendLabel', { front: 'Adam' })).click()
      await expect(item(page, 'Adam')).toContainText(words('card.aside'))
      await button(page, words('card.resumeLabel', { front: 'Adam' })).click()
      await item(page, 'Adam').getByText(words('card.edit'), { exact: true }).click()
      await item(page, 'Adam').getByLabel(words('card.back')).fill('自适应矩估计')
      await item(page, 'Adam')
        .getByRole('button', { name: words('card.save') })
        .click()
      await expect(status(page)).toContainText(words('changes.cardEdited', { card: 'Adam' }))
      await button(page, words('changes.undo')).click()
      await expect(item(page, 'Adam')).toContainText('学习率各走各的')
      await button(page, words('card.trashLabel', { front: 'Adam' })).click()
      await expect(status(page)).toContainText(words('changes.cardTrashed', { card: 'Adam' }))
      await page.goto('/review/cards?state=trash')
      await button(page, words('card.restoreLabel', { front: 'Adam' })).click()
      await page.goto('/review/cards?q=adam')
      await expect(item(page, 'Adam')).toContainText(words('card.new'))
    })

    test('keep their text when the note changes, until the new one is wanted', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, TITLE, BODY)
      await page.goto(`/notes/${slug}/cards`)
      await button(page, words('card.takeLabel', { front: LIST })).click()
      const { title, body, revision } = await fetchNote(daybook.address, slug)
      const changed = { title, body: body.replace('- 小', '- 小巧'), baseRevision: revision }
      await saveByApi(daybook, slug, changed)
      await page.goto(`/notes/${slug}`)
      await page.getByRole('link', { name: words('card.changed', { renewals: 1 }) }).click()
      await expect(item(page, LIST)).toContainText(words('card.renewal'))
      await button(page, words('card.renewLabel', { front: LIST })).click()
      await expect(item(page, '小巧')).toBeVisible()
      await expect(page.getByText(words('card.renewal'))).toHaveCount(0)
    })

    test('hide words of the note that are typed in', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, TITLE, BODY)
      await page.goto(`/notes/${slug}/cards`)
      const hide = async (hidden: string) => {
        const field = page.getByLabel(words('card.words'))
        if (!(await field.isVisible())) await page.getByText(words('card.hide')).click()
        await field.fill(hidden)
        await button(page, words('card.hideThem')).click()
      }
      await hide('不在这里的话')
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(words('card.absent'))
      await hide('大模型')
      await expect(item(page, '小模型跟着[…]的输出学')).toBeVisible()
      await expect(page.locator('mark.cloze')).toHaveText(['大模型', '很细'])
    })
  })
}

test('r hides the words that are selected, and without any shows what the note offers', async ({
  page,
  daybook,
}) => {
  const slug = await makeNote(daybook, TITLE, BODY)
  await page.goto(`/notes/${slug}`)
  await expect(page.locator('.prose .katex').first()).toBeVisible()
  await select(page, '大模型')
  await page.keyboard.press('r')
  await expect(page.getByText(words('card.made'))).toBeVisible()
  await select(page, '大模型')
  await page.getByRole('button', { name: words('card.makeCard') }).click()
  await expect(page.getByText(words('card.known'))).toBeVisible()
  await page.getByRole('link', { name: words('card.editIt') }).click()
  await expect(page.getByLabel(words('card.front'))).toHaveValue('蒸馏：小模型跟着{{大模型}}的输出学。')
  await page.goto(`/notes/${slug}`)
  await page.keyboard.press('r')
  await expect(page).toHaveURL(new RegExp(`/notes/${slug}/cards$`))
})
