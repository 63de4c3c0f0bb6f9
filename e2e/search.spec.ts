import type { Locator, Page } from 'playwright/test'
import { expect, test, writingTest } from './daybook'
import { words } from './words'

/** Opens the search page, awake: before its scripts are there the box is a plain search field. */
async function openSearch(page: Page, query = ''): Promise<Locator> {
  await page.goto(query === '' ? '/search' : `/search?${new URLSearchParams({ q: query })}`)
  const box = page.getByRole('combobox', { name: words('search.says.label') })
  await expect(box).toBeVisible()
  return box
}

const hitsOf = (page: Page) => page.getByRole('main').getByRole('article')

test.describe('search', () => {
  for (const { query, first, marked } of [
    { query: '二分图', first: /^DETR/, marked: '二分图' },
    { query: '手写', first: /手写/, marked: '手写' },
    { query: 'linear-sum', first: /^DETR/, marked: 'linear-sum' },
    { query: String.raw`\times`, first: /Swin|ViT/, marked: String.raw`\times` },
  ]) {
    test(`finds ${query}, marks it, and opens the note`, async ({ page }) => {
      await page.goto('/search')
      // At once: letters that come before the scripts are not lost.
      await page.getByLabel(words('search.says.label')).fill(query)
      const hits = hitsOf(page)
      await expect(hits.first().getByRole('heading')).toHaveText(first)
      await expect(hits.first().locator('mark').filter({ hasText: marked }).first()).toBeVisible()
      await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: query })}`)
      const title = await hits.first().getByRole('heading').textContent()
      await hits.first().getByRole('heading').getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
      await page.goBack()
      await expect(page.getByLabel(words('search.says.label'))).toHaveValue(query)
      await expect(hits.first().getByRole('heading')).toHaveText(first)
    })
  }

  for (const { query, tier, found, first } of [
    { query: 'DERT', tier: 'typo', found: 'DETR', first: /^DETR/ },
    { query: 'erfentu', tier: 'pinyin', found: '二分图', first: /^DETR/ },
    { query: 'eft', tier: 'pinyin', found: '二分图', first: /^DETR/ },
    { query: '預訓練', tier: 'script', found: '预训练', first: /./ },
  ] as const) {
    test(`finds ${query} by what was meant and says why`, async ({ page }) => {
      const box = await openSearch(page)
      await box.pressSequentially(query)
      await expect(page.getByText(words('search.says.onlyWeaker'))).toBeVisible()
      await expect(hitsOf(page).first().getByRole('heading')).toHaveText(first)
      await expect(
        hitsOf(page)
          .first()
          .getByText(`${words(`search.says.tier.${tier}`)} ${query} → ${found}`),
      ).toBeVisible()
    })
  }

  test('hears a wrong character and says what it took it for', async ({ page }) => {
    await openSearch(page, '二份图')
    const sound = words('search.says.tier.homophone')
    await expect(hitsOf(page).first().getByText(`${sound} 二份图 ≈ 二分图`)).toBeVisible()
  })

  test('by an alias shows the topic it means', async ({ page }) => {
    await openSearch(page, 'SwinT')
    const topics = page.getByRole('list', { name: words('search.says.topics') })
    await topics.getByRole('link', { name: 'Swin Transformer', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Swin Transformer')
  })

  test('opens a note at the place that was found, and marks it', async ({ page }) => {
    await openSearch(page, '二分图')
    await hitsOf(page).first().getByRole('heading').getByRole('link').click()
    await expect(page).toHaveURL(/#find=/)
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String).join())
    await expect.poll(marked).toContain('二分图')
  })

  test('folds what is spelled otherwise, and leaves it out when asked', async ({ page }) => {
    await openSearch(page, 'ViT')
    const fold = page.locator('details').filter({ has: page.locator('summary[data-fold]') })
    const before = await hitsOf(page).filter({ visible: true }).count()
    await expect(fold).not.toHaveAttribute('open')
    await fold.locator('summary').first().click()
    expect(await hitsOf(page).filter({ visible: true }).count()).toBeGreaterThan(before)
    await page.getByRole('link', { name: words('search.says.exactOnly') }).click()
    await expect(page).toHaveURL(/exact=1/)
    await expect(fold).toHaveCount(0)
    await page.goBack()
    await expect(fold).toHaveCount(1)
  })

  test('is narrowed by topic, and widened again', async ({ page }) => {
    const box = await openSearch(page, 'Transformer')
    const count = await hitsOf(page).count()
    await page.getByRole('link', { name: /^CNN ?\d+$/ }).click()
    await expect(box).toHaveValue('topic:CNN Transformer')
    await expect(page).toHaveURL(/topic/)
    await expect.poll(() => hitsOf(page).count()).toBeLessThan(count)
    await page.getByRole('link', { name: words('search.says.filter.remove', { filter: '主题 CNN' }) }).click()
    await expect(box).toHaveValue('Transformer')
    await expect.poll(() => hitsOf(page).count()).toBe(count)
  })

  test('says in place what it could not read, and mends it', async ({ page }) => {
    const box = await openSearch(page, 'DETR before:yesterdy')
    await expect(
      page.getByText(words('search.says.problem.no-date', { text: 'before:yesterdy' })),
    ).toBeVisible()
    await page.getByRole('link', { name: 'before:yesterday' }).click()
    await expect(box).toHaveValue('DETR before:yesterday')
    await expect(page.getByText(words('search.says.problem.try'))).toHaveCount(0)
    await expect(hitsOf(page).first().getByRole('heading')).toHaveText(/^DETR/)
  })

  test('completes operators and values by the keys', async ({ page }) => {
    const box = await openSearch(page)
    await box.pressSequentially('rol')
    await expect(page.getByRole('option', { name: /^role:/ })).toBeVisible()
    await box.press('Tab')
    await expect(box).toHaveValue('role:')
    await box.press('ArrowDown')
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await box.press('Enter')
    await expect(box).toHaveValue('role:paper ')
    await box.pressSequentially('topic:swin t')
    await expect(page.getByRole('option')).toHaveCount(0)
    await box.press('Backspace')
    await box.press('Backspace')
    await expect(page.getByRole('option').first()).toHaveText('Swin Transformer')
    await box.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(box).toHaveValue('role:paper topic:swin')
  })

  test('is walked by the arrows, previews and opens', async ({ page, context }) => {
    const box = await openSearch(page, '手写')
    await box.press('ArrowDown')
    const hits = page.getByRole('main').locator('[data-hit]')
    await expect(hits.first()).toBeFocused()
    // Past the topics, which have nothing to preview.
    const note = hitsOf(page).first().getByRole('heading').getByRole('link')
    while (!(await note.evaluate((link) => link === document.activeElement)))
      await page.keyboard.press('ArrowDown')
    const title = await note.textContent()
    await page.keyboard.press('ArrowRight')
    const preview = page.getByRole('region', {
      name: words('search.says.preview.label', { title: title ?? '' }),
    })
    await expect(preview).toContainText('手写')
    await page.keyboard.press('ArrowDown')
    await expect(preview).toHaveCount(0)
    await expect(
      page.getByRole('region', { name: /./ }).filter({ hasText: words('search.says.preview.open') }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText(words('search.says.preview.open'))).toHaveCount(0)
    await page.keyboard.press('ArrowUp')
    const opened = context.waitForEvent('page')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(title ?? '')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  })

  test('waits for an input method, and asks once the word is there', async ({ page }) => {
    const box = await openSearch(page)
    await box.focus()
    const asked: (string | null)[] = []
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url())
      if (pathname === '/api/v1/search') asked.push(searchParams.get('q'))
    })
    const browser = await page.context().newCDPSession(page)
    await browser.send('Input.imeSetComposition', { text: 'er fen', selectionStart: 6, selectionEnd: 6 })
    await expect(box).toHaveValue('er fen')
    await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true })
    await browser.send('Input.insertText', { text: '二分' })
    await expect(hitsOf(page).first().getByRole('heading')).toHaveText(/^DETR/)
    expect(asked).toEqual(['二分'])
    await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '二分' })}`)
  })

  test('keeps what Enter kept: Back returns to it, and an empty box offers it', async ({ page }) => {
    const box = await openSearch(page)
    await box.pressSequentially('CLIP')
    await box.press('Enter')
    await expect(page).toHaveURL('/search?q=CLIP')
    await box.fill('DETR')
    await expect(page).toHaveURL('/search?q=DETR')
    await expect(hitsOf(page).first().getByRole('heading')).toHaveText(/^DETR/)
    await page.goBack()
    await expect(box).toHaveValue('CLIP')
    await expect(hitsOf(page).first().getByRole('heading')).toHaveText(/CLIP/)
    await openSearch(page)
    await expect(page.getByRole('heading', { name: words('search.says.start.newest') })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'CLIP', exact: true }).click()
    await expect(box).toHaveValue('CLIP')
    await openSearch(page)
    await page.getByRole('button', { name: words('search.says.start.clear') }).click()
    await expect(page.getByRole('heading', { name: words('search.says.start.recent') })).toHaveCount(0)
  })

  test('says when nothing fits, and what could be asked instead', async ({ page }) => {
    const box = await openSearch(page, '没有人写过这句话 role:paper')
    const nothing = words('search.says.nothing.title', { query: '没有人写过这句话 role:paper' })
    await expect(page.getByText(nothing)).toBeVisible()
    await page.getByRole('link', { name: words('search.says.nothing.withoutFilters') }).click()
    await expect(box).toHaveValue('没有人写过这句话')
    await page.getByRole('main').getByRole('link', { name: 'Transformer', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Transformer')
  })

  test('answers whatever is typed', async ({ page }) => {
    const box = await openSearch(page)
    for (const query of [
      '"',
      '*',
      'NEAR(',
      'title:x',
      '-',
      'OR',
      '(a|b)+',
      '😀',
      '\u202eRTL',
      'topic:',
      'x'.repeat(2000),
    ]) {
      await box.fill(query)
      await expect(page.locator('[data-status="settled"]')).toBeVisible()
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
    }
  })
})

test.describe('search without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('reads, folds, narrows and mends by links and forms', async ({ page }) => {
    await page.goto('/search?q=ViT')
    await expect(hitsOf(page).first().locator('mark').first()).toBeVisible()
    await page.locator('summary[data-fold]').click()
    await page.getByRole('link', { name: /^CNN ?\d+$/ }).click()
    await expect(page.getByRole('searchbox')).toHaveValue('topic:CNN ViT')
    await page.goto(`/search?${new URLSearchParams({ q: 'DETR before:yesterdy' })}`)
    await page.getByRole('link', { name: 'before:yesterday' }).click()
    await expect(hitsOf(page).first().getByRole('heading')).toHaveText(/^DETR/)
  })
})

writingTest(
  'a saved search waits on the home page, under the name it was given',
  async ({ page, daybook }) => {
    const headers = { authorization: `Bearer ${daybook.token}`, 'content-type': 'application/json' }
    const note = { title: 'DETR 论文精读', body: '检测当成集合预测', loggedAt: '2023-06-01T10:00:00+08:00' }
    await fetch(`${daybook.address}/api/v1/notes`, { method: 'POST', body: JSON.stringify(note), headers })
    await openSearch(page, '集合预测')
    await page.getByText(words('search.says.save.open')).click()
    await page.getByLabel(words('search.says.save.name')).fill('检测')
    await page.getByRole('button', { name: words('search.says.save.submit'), exact: true }).click()
    await expect(page.getByText(words('search.says.save.saved'))).toBeVisible()
    await page.goto('/')
    const saved = page.getByRole('region', { name: words('search.saved.title') })
    await saved.getByText(words('search.saved.manage')).click()
    await saved.getByLabel(words('search.saved.name', { name: '检测' })).fill('目标检测')
    await saved.getByRole('button', { name: words('search.saved.rename') }).click()
    await saved.getByRole('link', { name: '目标检测' }).click()
    await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '集合预测' })}`)
    await expect(hitsOf(page).first().getByRole('heading')).toHaveText('DETR 论文精读')
    await page.goto('/')
    await saved.getByText(words('search.saved.manage')).click()
    await saved.getByRole('button', { name: words('search.saved.delete', { name: '目标检测' }) }).click()
    await expect(saved).toHaveCount(0)
  },
)
