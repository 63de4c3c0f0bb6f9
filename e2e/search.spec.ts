import { expect, test } from './daybook'
import { words } from './words'

test.describe('search', () => {
  for (const { query, first, marked } of [
    { query: '二分图', first: /^DETR/, marked: '二分图' },
    { query: '手写', first: /手写/, marked: '手写' },
    { query: 'linear-sum', first: /^DETR/, marked: 'linear-sum' },
    { query: 'SwinT', first: /Swin/, marked: 'Swin' },
    { query: String.raw`\times`, first: /Swin|ViT/, marked: String.raw`\times` },
  ]) {
    test(`finds ${query}, marks it, and opens the note`, async ({ page }) => {
      await page.goto('/search')
      await page.getByRole('searchbox', { name: words('search.label') }).fill(query)
      const hits = page.getByRole('main').getByRole('article')
      await expect(hits.first().getByRole('heading')).toHaveText(first)
      await expect(hits.first().locator('mark').filter({ hasText: marked }).first()).toBeVisible()
      await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: query })}`)
      const title = await hits.first().getByRole('heading').textContent()
      await hits.first().getByRole('heading').getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
      await page.goBack()
      await expect(page.getByRole('searchbox')).toHaveValue(query)
      await expect(hits.first().getByRole('heading')).toHaveText(first)
    })
  }

  test('by an alias shows the topic it means', async ({ page }) => {
    await page.goto('/search?q=SwinT')
    const topics = page.getByRole('list', { name: words('search.topics') })
    await topics.getByRole('link', { name: 'Swin Transformer', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Swin Transformer')
  })

  test('says when nothing fits and offers topics instead', async ({ page }) => {
    await page.goto('/search?q=没有人写过这句话')
    await expect(page.getByText(words('search.nothingTitle', { query: '没有人写过这句话' }))).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Transformer' }).click()
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  })
})
