import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, expectAllRendered, test, writingTest } from './daybook'

const PAGES = [
  '/',
  '/days/2022-06-17',
  '/days/2022-06-20',
  '/weeks/2022-W24',
  '/months/2022-06',
  '/notes/2022-06-16-detr',
  '/notes/2022-06-13-english-writing',
  '/notes/2022-06-17-clip',
  '/notes/new',
  '/notes/2022-06-16-detr/edit',
  '/notes/2022-06-16-detr/revisions',
  '/notes/2022-06-16-detr/cards',
  '/notes/2022-06-16-detr/words',
  '/meetings',
  '/meetings/new',
  '/meetings/brief?since=2022-06-16&until=2022-06-20',
  '/questions',
  '/review',
  '/review/cards',
  '/review/statistics',
  '/capture',
  '/?select=1',
  '/trash',
  '/changes',
  '/topics',
  '/topics/detr',
  '/topics/detr/edit',
  '/topics/suggestions',
  '/topics/compare',
  '/topics/compare?t=detr&t=vit&t=swin-transformer',
  '/topics/numbers',
  '/terms',
  '/papers',
  '/papers/new',
  '/graph',
  '/sources',
  '/sources/links',
  '/snapshots',
  '/search',
  '/search?q=DETR',
  '/import',
  '/import/1',
  '/docs',
  '/settings',
  '/nowhere',
]

test.describe('every page', () => {
  for (const theme of ['light', 'dark']) {
    for (const width of [1440, 390]) {
      test(`is accessible in ${theme} at ${width} pixels and needs no sideways scrolling`, async ({
        page,
        context,
        daybook,
      }) => {
        test.slow()
        await expectAllRendered(daybook)
        await context.addCookies([{ name: 'theme', value: theme, url: daybook.address }])
        await page.setViewportSize({ width, height: 900 })
        const problems: string[] = []
        for (const address of PAGES) {
          await page.goto(address)
          problems.push(...(await problemsOf(page)).map((problem) => `${address}: ${problem}`))
        }
        expect(problems).toEqual([])
      })
    }
  }

  test('so are the palette and the list of shortcuts', async ({ page }) => {
    await page.goto('/')
    await expect(async () => {
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused({ timeout: 1_000 })
    }).toPass()
    await page.keyboard.type('DETR')
    await expect(page.getByRole('option').first()).toContainText('DETR：检测就是集合预测')
    expect(await problemsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await problemsOf(page)).toEqual([])
  })
})

writingTest('the widest of notes scrolls inside itself, not the page', async ({ page, daybook }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const cells = Array.from({ length: 14 }, (_, index) => `column${index}`)
  const sum = Array.from({ length: 60 }, (_, index) => `x_{${index}}`).join('+')
  const note = {
    title: 'Supercalifragilisticexpialidocious'.repeat(4),
    loggedAt: '2023-06-01T10:00:00+08:00',
    topics: ['AnExtraordinarilyLongTopicNameWithoutAnyPlaceToBreakItAtAllInTheMiddle'],
    sources: [{ url: `https://example.com/${'long-path'.repeat(30)}` }],
    body: [
      `| ${cells.join(' | ')} |`,
      `| ${cells.map(() => '---').join(' | ')} |`,
      `| ${cells.map(() => 'unbreakablevalue').join(' | ')} |`,
      '',
      `$$\n${sum}\n$$`,
      '',
      String.raw`行内 \(${sum}\) 也很长`,
      '',
      `https://example.com/${'x'.repeat(300)}`,
      '',
      '```',
      'code '.repeat(80),
      '```',
      '',
      'w'.repeat(300),
    ].join('\n'),
  }
  const headers = { authorization: `Bearer ${daybook.token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${daybook.address}/api/v1/notes`, {
    method: 'POST',
    body: JSON.stringify(note),
    headers,
  })
  expect(answer.status).toBe(201)
  const { slug } = await answer.json()
  await expectAllRendered(daybook)
  for (const address of [
    '/',
    '/days/2023-06-01',
    `/notes/${slug}`,
    '/search?q=long',
    '/sources',
    '/topics',
  ]) {
    await page.goto(address)
    expect((await problemsOf(page)).map((problem) => `${address}: ${problem}`)).toEqual([])
  }
  await page.goto(`/notes/${slug}`)
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('main').getByRole('article').getByRole('math')).toHaveCount(2)
})

/** What axe finds serious or critical, and whether the page is wider than its window. */
async function problemsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const problems = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  const { width, room } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    room: window.innerWidth,
  }))
  return width <= room ? problems : [...problems, `${width} pixels wide in a window of ${room}`]
}
