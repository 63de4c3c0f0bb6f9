export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** Where the reader's choice of language is kept. */
export const LOCALE_COOKIE = 'locale'

/** The language tag for `<html lang>` and `Intl`. */
export const LANGUAGE_TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

export function parseLocale(text: string | undefined): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null
}

/** The best of our languages for an `Accept-Language` header; Chinese when it names neither. */
export function localeFromHeader(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().toLowerCase().split(';')
      const quality = params.map((param) => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter((part) => part.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const locale = parseLocale(language)
    if (locale) return locale
  }
  return 'zh'
}
