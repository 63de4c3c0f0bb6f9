import type { Page } from 'playwright/test'
import { expect, writingTest as test } from './daybook'
import { fetchNote, makeNote } from './notes-api'
import { words } from './words'

const BODY = '这里的 CLIP 不是模型，StyleGAN 是，ViT 也是。\n再说一次 ViT。'

const list = (page: Page) => page.locator('#mentions')
const told = (page: Page) => list(page).getByRole('status')
const press = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true }).click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'a mention' : 'a mention, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('is dismissed for good, and looked for again', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, '谈模型', BODY)
      await page.goto(`/notes/${slug}`)
      await press(page, words('mention.dismissLabel', { topic: 'CLIP' }))
      await expect(told(page)).toContainText(
        words('changes.mentionDismissed', { note: '谈模型', topic: 'CLIP' }),
      )
      await expect(list(page).locator('[data-mention="clip"]')).toHaveCount(0)
      await expect(page.locator('.prose a.mention', { hasText: 'CLIP' })).toHaveCount(0)
      await list(page)
        .getByText(words('mention.dismissed', { count: 1 }))
        .click()
      await press(page, words('mention.lookAgainLabel', { topic: 'CLIP' }))
      await expect(list(page).locator('[data-mention="clip"]')).toHaveCount(1)
    })

    test('becomes a link in the text, and a tag', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, '谈模型', BODY)
      await page.goto(`/notes/${slug}`)
      await press(page, words('mention.linkLabel', { topic: 'ViT' }))
      await expect(told(page)).toContainText('ViT')
      await press(page, words('mention.tagLabel', { topic: 'StyleGAN' }))
      await expect(told(page)).toContainText('StyleGAN')
      const note = await fetchNote(daybook.address, slug)
      expect(note.body).toBe(BODY.replace('ViT', '[[ViT]]'))
      expect(note.revision).toBe(3)
    })

    test('by a name that stands everywhere is asked about', async ({ page, daybook }) => {
      const slug = await makeNote(daybook, '谈模型', `${BODY}这个模型`)
      await page.goto('/topics/clip/edit')
      await page.getByRole('textbox', { name: words('topicWork.alias'), exact: true }).fill('模型')
      await page.getByRole('button', { name: words('topicWork.add') }).click()
      await expect(page.getByText(words('mention.commonWord', { name: '模型' }))).toBeVisible()
      await page.getByRole('button', { name: words('mention.onlySearch') }).click()
      await expect(page).toHaveURL(/\/topics\/clip\?changed=/)
      const mentions = await (await fetch(`${daybook.address}/api/v1/notes/${slug}/mentions`)).json()
      expect(mentions.items[0]).toMatchObject({ slug: 'clip', spellings: ['CLIP'] })
    })
  })
}

test('a mention is worked on with the keys alone', async ({ page, daybook }) => {
  const slug = await makeNote(daybook, '谈模型', BODY)
  await page.goto(`/notes/${slug}`)
  await page.keyboard.press('m')
  await expect(list(page).locator('[data-mention="clip"] a').first()).toBeFocused()
  await page.keyboard.press('m')
  await page.keyboard.press('[')
  await expect(told(page)).toContainText('StyleGAN')
  expect((await fetchNote(daybook.address, slug)).body).toContain('[[StyleGAN]]')
  await page.locator('.prose a.mention', { hasText: 'CLIP' }).focus()
  await page.keyboard.press('x')
  await expect(told(page)).toContainText('CLIP')
})

test('a card shows what a link leads to, on the pointer and on the focus, until Escape', async ({
  page,
  daybook,
}) => {
  await makeNote(daybook, '另一篇', '它讲的是归纳偏置。')
  const slug = await makeNote(daybook, '谈模型', `${BODY}\n见 [[另一篇]]`)
  await page.goto(`/notes/${slug}`)
  const card = page.locator('#hover-card')
  const link = page.locator('.prose a.mention', { hasText: 'StyleGAN' })
  await link.hover()
  await expect(card).toBeVisible()
  await expect(card).toContainText('StyleGAN')
  await expect(link).toHaveAttribute('aria-describedby', 'hover-card')
  await card.hover()
  await expect(card).toBeVisible()
  await page.mouse.move(1, 1)
  await expect(card).toBeHidden()
  const note = page.locator('.prose').getByRole('link', { name: '另一篇' })
  await note.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(card).toContainText('它讲的是归纳偏置')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(note).not.toHaveAttribute('aria-describedby')
})
