import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import styles from '../shell/switches.module.css'

type Props = { action: FormAction; name: 'keys' | 'vim' | 'asking'; on: boolean }

/** Something a reader may want or not. One-key shortcuts are such: speech input and stray keys must not turn pages (WCAG 2.1.4). */
export function OnOffSwitch({ action, name, on }: Props) {
  const t = useTranslations('settings')
  return (
    <form action={action}>
      <fieldset className={styles.segments}>
        <legend className="visually-hidden">{t(name)}</legend>
        <button type="submit" name={name} value="on" aria-pressed={on}>
          {t('keysOn')}
        </button>
        <button type="submit" name={name} value="off" aria-pressed={!on}>
          {t('keysOff')}
        </button>
      </fieldset>
    </form>
  )
}
