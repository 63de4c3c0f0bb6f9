import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import styles from '../shell/switches.module.css'

/** Single-key shortcuts on or off: speech input and stray keys must not turn pages (WCAG 2.1.4). */
export function KeysSwitch({ action, on }: { action: FormAction; on: boolean }) {
  const t = useTranslations('settings')
  return (
    <form action={action}>
      <fieldset className={styles.segments}>
        <legend className="visually-hidden">{t('keys')}</legend>
        <button type="submit" name="keys" value="on" aria-pressed={on}>
          {t('keysOn')}
        </button>
        <button type="submit" name="keys" value="off" aria-pressed={!on}>
          {t('keysOff')}
        </button>
      </fieldset>
    </form>
  )
}
