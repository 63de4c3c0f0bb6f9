import type { BrowserContext, Page } from 'playwright/test'
import { expect } from './daybook'
import { bodyOfSlug } from './notes-api'
import { words } from './words'

/** Ways to leave a page. */
export const LEAVES = ['link', 'back', 'reload', 'close'] as const

export function title(page: Page) {
  return page.getByRole('textbox', { name: words('writing.title'), exact: true })
}

export function text(page: Page) {
  return page.getByRole('textbox', { name: words('editor.label'), exact: true })
}

export function state(page: Page) {
  return page.locator('[role="status"][data-state]')
}

/** A new note with its title, the caret in the text. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.goto('/notes/new')
  // The form of the server gives way to the desk.
  await expect(state(page)).toBeVisible()
  await title(page).fill(name)
  await text(page).focus()
}

export async function edit(page: Page, slug: string): Promise<void> {
  await page.goto(`/notes/${slug}/edit`)
  await expect(state(page)).toBeVisible()
}

export async function typeAtStart(page: Page, said: string): Promise<void> {
  await text(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type(said)
}

export async function typeAtEnd(page: Page, said: string): Promise<void> {
  await text(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(said)
}

export async function leave(
  page: Page,
  context: BrowserContext,
  how: (typeof LEAVES)[number],
): Promise<Page> {
  if (how === 'reload') await page.reload()
  else if (how === 'back') await page.goBack()
  else if (how === 'link') await page.getByRole('navigation').locator('a[href="/topics"]').click()
  else {
    const next = await context.newPage()
    await page.close({ runBeforeUnload: true })
    return next
  }
  return page
}

/** On the server, or offered on the page with every word; what is offered is then taken. */
export async function expectKept(page: Page, slug: string, typed: string, address: string): Promise<void> {
  const offer = page.getByRole('button', { name: words('writing.offerUse') })
  await expect(async () => {
    const saved = (await bodyOfSlug(address, slug)) === typed
    if (!saved && (await offer.isVisible())) await offer.click()
    expect(saved, `${typed} is saved or offered`).toBe(true)
  }).toPass({ timeout: 10_000 })
}

/** The same numbers every time, below the bound. */
export function numbers(seed: number): (bound: number) => number {
  let now = seed
  return (bound) => {
    now = (now * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((now / 2_147_483_648) * bound)
  }
}
