import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { PRESENTER_WORDS } from '../components/slides/presenter-words'
import { expect, expectAllRendered, test, writingTest } from './daybook'
import { makeNote } from './notes-api'
import { words } from './words'

const says = PRESENTER_WORDS.zh
/** As the notebook that comes with the program has them. */
const COMPARED = 'kind=comparison&t=detr&t=vit&rows=strengths,weaknesses'

/** Slides are presented once their script has run; until then they are a page to read. */
async function present(page: Page, address: string, { bar } = says): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('toolbar', { name: bar })).toBeVisible()
}

const shown = (page: Page) => page.locator('.slides > section.present')

/** No word of any slide lies beyond its edge. */
async function overflowing(page: Page): Promise<string[]> {
  return page.locator('.slides > section').evaluateAll((slides) =>
    slides
      .filter((slide) => {
        const body = slide.querySelector('.body')
        return body !== null && body.clientHeight > 0 && body.scrollHeight > body.clientHeight + 2
      })
      .map(({ id }) => id),
  )
}

test.describe('slides of a comparison', () => {
  test.beforeEach(({ daybook }) => expectAllRendered(daybook))

  test('are reached from the sheet and walked through by keys', async ({ page }) => {
    await page.goto('/topics/compare?t=detr&t=vit&rows=strengths,weaknesses')
    await page.getByRole('link', { name: words('slides.present'), exact: true }).click()
    await expect(shown(page).getByRole('heading', { name: 'DETR · ViT' })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(shown(page).getByRole('heading', { name: '优点' })).toBeVisible()
    await expect(shown(page).getByRole('columnheader')).toHaveText(['DETR', 'ViT'])
    await expect(page).toHaveURL(/#\/strengths$/)
    await page.keyboard.press('Space')
    await expect(shown(page).getByRole('heading', { name: '缺点' })).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(shown(page).getByRole('heading', { name: '优点' })).toBeVisible()
    expect(await overflowing(page)).toEqual([])
    await page
      .getByRole('link', { name: words('slides.back') })
      .last()
      .click()
    await expect(page).toHaveURL('/topics/compare?t=detr&t=vit&rows=strengths,weaknesses')
  })

  test('keep time, show notes, turn dark and list their keys', async ({ page }) => {
    await present(page, `/slides?${COMPARED}`)
    const timer = page.locator('[data-command="timer"]')
    await expect(timer).toContainText('0:00 /')
    await page.keyboard.press('ArrowRight')
    await expect(timer).toContainText('0:02 /')
    await page.keyboard.press('m')
    await expect(page.getByRole('complementary', { name: says.notes })).toContainText('DETR')
    await page.emulateMedia({ colorScheme: 'light' })
    const paper = () => shown(page).evaluate((slide) => getComputedStyle(slide).backgroundColor)
    const light = await paper()
    await page.keyboard.press('d')
    await expect.poll(paper).not.toBe(light)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: says.keys })).toBeVisible()
  })

  test('have a window for the speaker that goes along and can lead', async ({ page, context }) => {
    await present(page, `/slides?${COMPARED}`)
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
    await expect(speaker.locator('.speaker-next').getByRole('heading', { name: '优点' })).toBeAttached()
    await page.keyboard.press('ArrowRight')
    await expect(speaker.locator('.speaker-position')).toHaveText('2 / 3')
    await expect(speaker.locator('.speaker-notes')).toContainText('ViT')
    await speaker.keyboard.press('ArrowRight')
    await expect(shown(page).getByRole('heading', { name: '缺点' })).toBeVisible()
  })

  test('stand one below the other for readers without scripts', async ({ browser, daybook }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${daybook.address}/slides?${COMPARED}`)
    await expect(page.getByRole('heading')).toHaveText(['DETR · ViT', '优点', '缺点'])
    await context.close()
  })

  test('fit a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await present(page, `/slides?${COMPARED}`)
    await page.getByRole('button', { name: says.next }).click()
    await expect(shown(page).getByRole('heading', { name: '优点' })).toBeVisible()
    expect(await overflowing(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('print a page for each', async ({ page }) => {
    await present(page, `/slides?${COMPARED}`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(3)
  })

  test('are a file that presents with the network off', async ({ browser, daybook, folder }) => {
    const answer = await fetch(`${daybook.address}/slides/file?${COMPARED}`, {
      headers: { authorization: `Bearer ${daybook.token}`, 'accept-language': 'zh' },
    })
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('DETR · ViT.html'))
    const file = join(folder, 'slides.html')
    const text = await answer.text()
    // Nothing of the page it was downloaded from comes along.
    expect(text.includes('/_daybook/')).toBe(false)
    await writeFile(file, text)
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => {
      if (!/^(data|file):/.test(request.url())) asked.push(request.url())
    })
    await present(page, `file://${encodeURI(file)}`)
    await page.keyboard.press('ArrowRight')
    await expect(shown(page).getByRole('heading', { name: '优点' })).toBeVisible()
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
    await expect(speaker.locator('.speaker-position')).toHaveText('2 / 3')
    expect(asked).toEqual([])
    await context.close()
  })
})

test('a topic’s timeline and the list of papers are slides too', async ({ page, daybook }) => {
  await expectAllRendered(daybook)
  await page.goto('/topics/detr')
  await page.getByRole('link', { name: words('slides.present'), exact: true }).click()
  await expect(shown(page).getByRole('heading', { name: 'DETR' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(shown(page).getByRole('heading', { name: '2022-06' })).toBeVisible()
  const answer = await page.goto('/slides?kind=timeline&t=nobody')
  expect(answer?.status()).toBe(404)
})

writingTest(
  'slides of a meeting show hostile names as text, and every formula',
  async ({ page, daybook }) => {
    const hostile = '</script><img src=x onerror=alert(1)>'
    await makeNote(
      daybook,
      `窗口 ${hostile}`,
      '总结：注意力只在窗口里算 \\(QK^T\\)\n贡献：\n- 移位之后窗口之间也能交换\n- 画不出的公式 \\(\\bad{\\)',
    )
    const at = new Date(Date.now() + 3_600_000).toISOString()
    const made = await fetch(`${daybook.address}/api/v1/meetings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${daybook.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: `组会 ${hostile}`, at, people: hostile }),
    })
    const { id } = await made.json()
    await expectAllRendered(daybook)
    await present(page, `/meetings/${id}/present`)
    await expect(shown(page).getByRole('heading', { name: `组会 ${hostile}` })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(shown(page).getByRole('heading', { name: `窗口 ${hostile}` })).toBeVisible()
    await expect(shown(page).locator('.katex').first()).toBeVisible()
    await expect(page.locator('img')).toHaveCount(0)
    const answer = await fetch(`${daybook.address}/api/v1/meetings/${id}/brief?format=html`)
    const file = join(daybook.dataDirectory, 'slides.html')
    await writeFile(file, await answer.text())
    expect((await readFile(file, 'utf8')).includes('<img src=x')).toBe(false)
    await present(page, `file://${encodeURI(file)}`, PRESENTER_WORDS.en)
    await expect(shown(page).getByRole('heading', { name: `组会 ${hostile}` })).toBeVisible()
  },
)
