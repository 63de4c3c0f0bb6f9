import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '../shell/switches'
import styles from './minutes-choice.module.css'

const OFFERED = [3, 5, 10, 20]
const MOST = 600

type Props = {
  minutes: number
  /** Keeps the number with the meeting; else a form that asks the page itself for it. */
  action: FormAction | string
  /** What else the form sends. */
  children?: ReactNode
}

/** How long one may speak: the usual numbers at a press, any other typed. */
export function MinutesChoice({ minutes, action, children }: Props) {
  const t = useTranslations('brief')
  return (
    <form
      action={action}
      method={typeof action === 'string' ? 'get' : undefined}
      className={styles.choice}
      data-screen-only
    >
      {children}
      <fieldset>
        <legend className="visually-hidden">{t('minutes')}</legend>
        {OFFERED.map((offered) => (
          <button
            key={offered}
            type="submit"
            name="minutes"
            value={offered}
            aria-pressed={offered === minutes}
            aria-label={t('minutesChoice', { minutes: offered })}
            formNoValidate
          >
            {offered}
          </button>
        ))}
      </fieldset>
      <label>
        <span className="visually-hidden">{t('otherMinutes')}</span>
        <input
          className="field"
          type="number"
          name="other"
          min={1}
          max={MOST}
          placeholder={t('minutesUnit')}
          defaultValue={OFFERED.includes(minutes) ? '' : minutes}
        />
      </label>
    </form>
  )
}
