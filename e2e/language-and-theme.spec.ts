import type { Page } from 'playwright/test'
import { expect, test, writingTest } from './daybook'
import { englishWords, messages, words } from './words'

const PAGES = [
  '/',
  '/topics',
  '/sources',
  '/search',
  '/search?q=zzz',
  '/import',
  '/docs',
  '/settings',
  '/days/2022-06-16',
  '/weeks/2022-W24',
  '/months/2022-06',
  '/nowhere',
]

test.describe('language and theme', () => {
  test('switch where the reader is, and survive a reload', async ({ page }) => {
    await page.goto('/days/2022-06-16')
    await page
      .getByRole('group', { name: words('settings.language') })
      .getByRole('button', { name: 'English' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday, 16 June 2022')
    await page.getByRole('button', { name: englishWords('settings.themes.dark') }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page).toHaveURL('/days/2022-06-16')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday, 16 June 2022')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    const dark = page.getByRole('button', { name: englishWords('settings.themes.dark') })
    await expect(dark).toHaveAttribute('aria-pressed', 'true')
    await page
      .getByRole('group', { name: englishWords('settings.language') })
      .getByRole('button', { name: '中文' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('2022年6月16日 星期四')
  })

  test('dark is dark and light is light, whatever the system says', async ({ page }) => {
    await page.goto('/settings')
    const themes = page.getByRole('main').getByRole('group', { name: words('settings.theme') })
    for (const { theme, system, isDark } of [
      { theme: 'dark', system: 'light', isDark: true },
      { theme: 'light', system: 'dark', isDark: false },
      { theme: 'system', system: 'dark', isDark: true },
      { theme: 'system', system: 'light', isDark: false },
    ] as const) {
      await page.emulateMedia({ colorScheme: system })
      await themes.getByRole('button', { name: words(`settings.themes.${theme}`) }).click()
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      const { background, text } = await brightness(page)
      expect(isDark ? background : text, `${theme} on ${system}`).toBeLessThan(60)
      expect(isDark ? text : background, `${theme} on ${system}`).toBeGreaterThan(190)
    }
  })

  test('the first visit speaks the language of the browser', async ({ browser, daybook }) => {
    for (const [locale, heading] of [
      ['en-US', englishWords('log.title')],
      ['zh-TW', words('log.title')],
      ['fr-FR', words('log.title')],
    ]) {
      const context = await browser.newContext({ locale })
      const page = await context.newPage()
      await page.goto(daybook.address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '')
      await context.close()
    }
  })
})

for (const locale of ['zh', 'en'] as const) {
  // An empty notebook shows nothing but the interface, so every word on a page is ours.
  writingTest(`the whole interface speaks one language: ${locale}`, async ({ page, context, daybook }) => {
    await context.addCookies([{ name: 'locale', value: locale, url: daybook.address }])
    const foreign = new Set(sentencesOf(messages[locale === 'zh' ? 'en' : 'zh']))
    for (const sentence of sentencesOf(messages[locale])) foreign.delete(sentence)
    const key = new RegExp(`^(${Object.keys(messages.zh).join('|')})(\\.[A-Za-z0-9-]+)+$`)
    for (const address of PAGES) {
      await page.goto(address)
      const said = await sayings(page)
      expect(said.length, address).toBeGreaterThan(10)
      expect(
        said.filter((text) => foreign.has(text) || key.test(text)),
        address,
      ).toEqual([])
      if (locale === 'en')
        expect(
          said.filter((text) => /\p{Script=Han}/u.test(text)),
          address,
        ).toEqual([])
    }
  })
}

/** Every sentence without a place to fill in; names that are the same in both languages cannot betray one. */
function sentencesOf(part: object): string[] {
  return Object.values(part).flatMap((value) =>
    typeof value === 'object' ? sentencesOf(value) : /[{}]/.test(value) ? [] : [value],
  )
}

/** What a page says in the reader's language, seen or heard: not samples to type, code, or what is marked as Chinese. */
function sayings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const exempt = 'script, style, pre, code, kbd, textarea, [lang|="zh"]:not(html)'
    const said: string[] = [document.title.replace(/ · Daybook$/, '')]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.closest(exempt)) continue
        said.push(...['aria-label', 'title', 'alt'].map((name) => node.getAttribute(name) ?? ''))
      } else if (!node.parentElement?.closest(exempt)) said.push(node.textContent ?? '')
    }
    return said.map((text) => text.trim()).filter((text) => text !== '')
  })
}

/** From 0 to 255, of what stands behind the text and of the text, as painted. */
function brightness(page: Page): Promise<{ background: number; text: number }> {
  return page.evaluate(() => {
    const painted = (colour: string) => {
      const canvas = document.createElement('canvas').getContext('2d')
      if (!canvas) throw new Error('No canvas.')
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const body = getComputedStyle(document.body)
    const behind = [body, getComputedStyle(document.documentElement)]
      .map(({ backgroundColor }) => backgroundColor)
      .find((colour) => !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(colour))
    return { background: painted(behind ?? 'white'), text: painted(body.color) }
  })
}
