'use server'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { THEMES } from '@/components/shell/switches'
import { LOCALE_COOKIE, LOCALES } from '@/lib/i18n/locale'
import { KEYS_COOKIE, THEME_COOKIE } from '../preferences'

const YEAR = 365 * 24 * 60 * 60

// A changed cookie makes the framework render the page again where the reader is: none of these redirects.

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

async function remember(name: string, value: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, value, { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true })
}
