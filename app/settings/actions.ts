'use server'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { THEMES } from '@/components/shell/switches'
import { LOCALE_COOKIE, LOCALES } from '@/lib/i18n/locale'
import { allowAsking } from '@/lib/notebook/outgoing/permission'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { KEYS_COOKIE, THEME_COOKIE, VIM_COOKIE } from '../preferences'

const YEAR = 365 * 24 * 60 * 60

export async function chooseLanguage(form: FormData): Promise<void> {
  const choice = z.enum(LOCALES).safeParse(form.get('locale'))
  if (choice.success) await remember(LOCALE_COOKIE, choice.data)
}

export async function chooseTheme(form: FormData): Promise<void> {
  const choice = z.enum(THEMES).safeParse(form.get('theme'))
  if (choice.success) await remember(THEME_COOKIE, choice.data)
}

export async function chooseKeys(form: FormData): Promise<void> {
  const choice = z.enum(['on', 'off']).safeParse(form.get('keys'))
  if (choice.success) await remember(KEYS_COOKIE, choice.data)
}

export async function chooseVim(form: FormData): Promise<void> {
  const choice = z.enum(['on', 'off']).safeParse(form.get('vim'))
  if (choice.success) await remember(VIM_COOKIE, choice.data)
}

/** Kept with the notebook, not in the browser: it is about what the program does. */
export async function chooseAsking(form: FormData): Promise<void> {
  const choice = z.enum(['on', 'off']).safeParse(form.get('asking'))
  if (choice.success) await allowAsking(await theNotebook(), choice.data === 'on')
  redirect(await pageBefore())
}

async function remember(name: string, value: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, value, { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true })
  redirect(await pageBefore())
}

/** Where the form stood. Going there, not staying on the answer to a form, keeps Reload from sending it again. */
async function pageBefore(): Promise<string> {
  const referer = (await headers()).get('referer')
  const url = referer && URL.canParse(referer) ? new URL(referer) : null
  return url && !url.pathname.startsWith('//') ? url.pathname + url.search : paths.log()
}
