import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import en from '../../messages/en.json'
import zh from '../../messages/zh.json'
import { LOCALE_COOKIE, localeFromHeader, parseLocale } from './locale'

/** The language of one request: the reader's choice, else what the browser asks for. */
export default getRequestConfig(async () => {
  const chosen = parseLocale((await cookies()).get(LOCALE_COOKIE)?.value)
  const locale = chosen ?? localeFromHeader((await headers()).get('accept-language'))
  // Days are civil dates: they are formatted as UTC midnights and never shifted.
  return { locale, messages: locale === 'en' ? en : zh, timeZone: 'UTC' }
})
