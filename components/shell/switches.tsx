import { useLocale, useTranslations } from 'next-intl'
import { LANGUAGE_TAGS, LOCALES } from '@/lib/i18n/locale'
import styles from './switches.module.css'

export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

export type FormAction = (form: FormData) => Promise<void>

const LANGUAGE_NAMES = { zh: '中文', en: 'English' }

/** Both languages by their own names; a form, so that it works without scripts. */
export function LanguageSwitch({ action, short = false }: { action: FormAction; short?: boolean }) {
  const t = useTranslations('settings')
  const current = useLocale()
  const offered = short ? LOCALES.filter((locale) => locale !== current) : LOCALES
  return (
    <form action={action}>
      <fieldset className={short ? styles.short : styles.segments}>
        <legend className="visually-hidden">{t('language')}</legend>
        {offered.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={LANGUAGE_TAGS[locale]}
            aria-pressed={short ? undefined : locale === current}
            data-command={short ? 'language' : undefined}
          >
            {LANGUAGE_NAMES[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  )
}

export function ThemeSwitch({ action, theme }: { action: FormAction; theme: Theme }) {
  const t = useTranslations('settings')
  return (
    <form action={action}>
      <fieldset className={styles.segments}>
        <legend className="visually-hidden">{t('theme')}</legend>
        {THEMES.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="theme"
            value={choice}
            aria-pressed={choice === theme}
            data-command={`theme-${choice}`}
          >
            {t(`themes.${choice}`)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
