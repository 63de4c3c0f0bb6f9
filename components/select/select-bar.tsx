import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import styles from './select-bar.module.css'
import { SELECTION } from './select-box'

type Props = {
  /** Does what the button's `do` says to the notes whose boxes are on. */
  action: FormAction
  /** Where the same form is sent for the files. */
  exportTo: string
  /** Address of the list, to return to. */
  back: string
  /** Coming meetings, on whose agenda the notes can be put. */
  meetings: { id: number; title: string }[]
}

/** What can be done to the chosen notes; stays at the lower edge of the window. One form, so that it needs no scripts. */
export function SelectBar({ action, exportTo, back, meetings }: Props) {
  const t = useTranslations('select')
  const meeting = useTranslations('meeting')
  return (
    <form
      id={SELECTION}
      action={action}
      className={styles.bar}
      aria-label={t('bar')}
      data-select-bar
      data-screen-only
    >
      <input type="hidden" name="back" value={back} />
      <p className={styles.count}>
        <output data-select-count={t.raw('count')}>{t('hint')}</output>
        <a href={back}>{t('done')}</a>
      </p>
      <span>
        <input
          className="field"
          name="topics"
          aria-label={t('topics')}
          placeholder={t('topics')}
          maxLength={500}
        />
        <button type="submit" name="do" value="tag" className="button small">
          {t('tag')}
        </button>
        <button type="submit" name="do" value="untag" className="button small">
          {t('untag')}
        </button>
      </span>
      <span>
        <input
          className="field"
          type="date"
          name="day"
          aria-label={t('day')}
          min="0001-01-01"
          max="9999-12-31"
        />
        <button type="submit" name="do" value="move" className="button small">
          {t('move')}
        </button>
      </span>
      {meetings.length > 0 ? (
        <span>
          <select className="field" name="meeting" aria-label={meeting('sendWhich')}>
            {meetings.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
          <button type="submit" name="do" value="meeting" className="button small">
            {meeting('sendSelected')}
          </button>
        </span>
      ) : null}
      <span>
        <button type="submit" className="button small" formAction={exportTo} formMethod="post">
          {t('export')}
        </button>
        <button type="submit" name="do" value="trash" className="button small">
          {t('trash')}
        </button>
      </span>
    </form>
  )
}
