import { useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import { paths } from '@/lib/paths'
import styles from './window-form.module.css'

type Props = {
  since: Day
  until: Day
  minutes: number
  /** Address of the week before. */
  weekBack: string
  /** The address asked for something that is no window. */
  refused: boolean
}

/** From which day to which: an address like any other. */
export function WindowForm({ since, until, minutes, weekBack, refused }: Props) {
  const t = useTranslations('brief')
  return (
    <form action={paths.brief()} className={styles.form} data-screen-only>
      {refused ? <p role="alert">{t('windowRefused')}</p> : null}
      <label>
        <span>{t('since')}</span>
        <input className="field" type="date" name="since" defaultValue={since} required />
      </label>
      <label>
        <span>{t('until')}</span>
        <input className="field" type="date" name="until" defaultValue={until} required />
      </label>
      <input type="hidden" name="minutes" value={minutes} />
      <button type="submit" className="button">
        {t('showWindow')}
      </button>
      <a href={weekBack}>{t('weekBack')}</a>
    </form>
  )
}
