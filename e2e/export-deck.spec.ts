import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { openPackage } from '../lib/formats/pptx/open-package'
import { expect, expectAllRendered, writingTest } from './daybook'
import type { RunningDaybook } from './program'
import { words } from './words'

const STROKES = String.raw`https://arxiv.org/abs/2101.00001
总结：笔画比像素省，损失是 \(\frac{1}{N}\sum_i (x_i-\hat x_i)^2\)。
贡献：
- 一幅图只画 12 笔
- 准确率到 91.5%
画不出来的 \(\undefinedthing{x}\)
`
const HOSTILE = '<img src=x onerror=alert(1)> =1+1'

async function post({ address, token }: RunningDaybook, path: string, body: object): Promise<{ id: number }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${address}/api/v1/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(201)
  return answer.json()
}

/** A week with two notes and the meeting at its end. */
async function makeMeeting(daybook: RunningDaybook): Promise<number> {
  const note = (title: string, day: string, body: string) =>
    post(daybook, 'notes', { title, body, loggedAt: `${day}T10:00:00+08:00` })
  await note('笔画与像素', '2022-06-14', STROKES)
  await note('层数', '2022-06-15', 'https://example.org/layers\n感觉层数再多也没有用。\n')
  await expectAllRendered(daybook)
  const meeting = { title: HOSTILE, people: HOSTILE, at: '2022-06-16T12:00:00+08:00', from: '2022-06-13' }
  return (await post(daybook, 'meetings', meeting)).id
}

writingTest.describe('a brief taken along', () => {
  writingTest('is a PowerPoint file that holds together', async ({ daybook }) => {
    const id = await makeMeeting(daybook)
    const answer = await fetch(`${daybook.address}/api/v1/meetings/${id}/brief?format=pptx&language=zh`)
    expect(answer.headers.get('content-type')).toContain('presentationml.presentation')
    const { faults, slides, xml } = openPackage(new Uint8Array(await answer.arrayBuffer()))
    expect(faults).toEqual([])
    expect(slides.length).toBeGreaterThan(2)
    const all = slides.map(xml).join('')
    expect(all).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(all).not.toContain('<img')
    expect(all).toMatch(/descr="\\frac\{1\}\{N\}/)
    expect(all).toContain('typeface="Microsoft YaHei"')
    expect(all).toContain('笔画比像素省')
  })

  writingTest(
    'is a handout of two pages with references in the style one likes',
    async ({ page, daybook }) => {
      const id = await makeMeeting(daybook)
      await page.goto(`/meetings/${id}/handout`)
      const sheet = page.getByRole('article')
      await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(HOSTILE)
      await expect(sheet.getByText('一幅图只画 12 笔')).toBeVisible()
      await expect(sheet.getByRole('math').first()).toBeVisible()
      await page.getByLabel(words('handout.style')).selectOption('apa')
      await page.getByRole('button', { name: words('handout.apply') }).click()
      await expect(page).toHaveURL(/style=apa/)
      await expect(page.getByLabel(words('handout.style'))).toHaveValue('apa')
      await sheet
        .getByRole('link', { name: words('handout.cites', { number: 1 }) })
        .first()
        .click()
      await expect(page).toHaveURL(/#reference-1$/)
      await expect(sheet.getByRole('link', { name: 'arxiv.org/abs/2101.00001' })).toBeVisible()
      await sheet
        .getByRole('link', { name: /笔画与像素$/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/notes\/2022-06-14-[^#]*#find=/)
    },
  )

  writingTest(
    'goes as Markdown, and on paper without what only a screen needs',
    async ({ page, daybook }) => {
      const id = await makeMeeting(daybook)
      await page.goto(`/meetings/${id}/handout`)
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: words('handout.markdown') }).click(),
      ])
      const markdown = await readFile(await download.path(), 'utf8')
      expect(markdown).toContain('\\<img src=x onerror=alert(1)\\> =1+1')
      expect(markdown).toContain('  - 一幅图只画 12 笔')
      expect(markdown).toContain('<https://arxiv.org/abs/2101.00001>')
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('link', { name: words('handout.markdown') })).toBeHidden()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
    },
  )

  for (const { scheme, width } of [
    { scheme: 'light', width: 1440 },
    { scheme: 'dark', width: 390 },
  ] as const)
    writingTest(`is accessible in ${scheme} at ${width} pixels`, async ({ page, daybook }) => {
      const id = await makeMeeting(daybook)
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`/meetings/${id}/handout`)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    })

  writingTest('is honest about a week without notes, and about no meeting', async ({ page, daybook }) => {
    const { id } = await post(daybook, 'meetings', { title: '组会', at: '2030-01-07T10:00:00+08:00' })
    await page.goto(`/meetings/${id}/handout`)
    await expect(page.getByText(words('handout.emptyText'))).toBeVisible()
    const missing = await page.goto('/meetings/999/handout')
    expect(missing?.status()).toBe(404)
  })
})
