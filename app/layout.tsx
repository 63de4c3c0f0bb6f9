import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { LANGUAGE_TAGS } from '@/lib/i18n/locale'
import './globals.css'
import { readPreferences } from './preferences'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('nav')
  return {
    title: { default: 'Daybook', template: '%s · Daybook' },
    description: t('description'),
    robots: { index: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, { theme }] = await Promise.all([getLocale(), readPreferences()])
  return (
    // The copy-TeX script marks the root once it runs.
    <html lang={LANGUAGE_TAGS[locale]} data-theme={theme} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
