import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import styles from './rehearse-form.module.css'

type Meeting = { id: number; title: string; day: string; time: string }

/** Chooses cards for a coming meeting, or for any date; a question by address, so it changes nothing. */
export function RehearseForm({ meetings, soon }: { meetings: Meeting[]; soon: string }) {
  const t = useTranslations('review')
  return (
    <aside className={styles.aside} aria-labelledby="for-meeting">
      <h2 id="for-meeting">{t('forMeeting')}</h2>
      <p>{t('forMeetingText')}</p>
      {meetings.length > 0 ? (
        <form action={paths.review()} className={styles.form}>
          <label>
            <span>{t('meeting')}</span>
            <select name="meeting" className="field">
              {meetings.map(({ id, title, day, time }) => (
                <option key={id} value={id}>{`${title} · ${day} ${time}`}</option>
              ))}
            </select>
          </label>
          <Minutes minutes={12} />
          <button type="submit" className="button">
            {t('plan')}
          </button>
        </form>
      ) : null}
      <details open={meetings.length === 0}>
        <summary>{t('forDate')}</summary>
        <form action={paths.review()} className={styles.form}>
          <label>
            <span>{t('date')}</span>
            <input className="field" type="datetime-local" name="at" defaultValue={soon} required />
          </label>
          <Minutes minutes={12} />
          <button type="submit" className="button">
            {t('plan')}
          </button>
        </form>
      </details>
    </aside>
  )
}

export function Minutes({ minutes }: { minutes: number }) {
  const t = useTranslations('review')
  return (
    <label>
      <span>{t('minutes')}</span>
      <input
        className="field"
        type="number"
        name="minutes"
        min={1}
        max={600}
        defaultValue={minutes}
        inputMode="numeric"
        required
      />
    </label>
  )
}
