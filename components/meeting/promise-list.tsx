import { useLocale, useTranslations } from 'next-intl'
import { dayOfInstant } from '@/lib/domain/day'
import type { MeetingPromise } from '@/lib/domain/meetings/meeting'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './promise-list.module.css'

type Props = {
  promises: MeetingPromise[]
  action: FormAction
  /** Id of the meeting whose page this is; null on the list of meetings. */
  page: number | null
  /** Id of the list of notes that the field for a note offers. */
  offers: string
  zone: string
  /** Say at which meeting each was made. */
  from?: boolean
}

/** Promises, each with what can become of it. */
export function PromiseList({ promises, ...rest }: Props) {
  return (
    <ul className={styles.list}>
      {promises.map((promise) => (
        <li key={promise.id} data-settled={isSettled(promise) || undefined}>
          <p className={styles.text}>{promise.text}</p>
          <Facts promise={promise} zone={rest.zone} from={rest.from ?? false} />
          {isSettled(promise) ? (
            <Reopen promise={promise} {...rest} />
          ) : (
            <Settle promise={promise} {...rest} />
          )}
        </li>
      ))}
    </ul>
  )
}

const isSettled = ({ keptAt, droppedAt }: MeetingPromise) => keptAt !== null || droppedAt !== null

function Facts({ promise, zone, from }: { promise: MeetingPromise; zone: string; from: boolean }) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  const { madeAt, dueDay, keptAt, droppedAt, keptNote } = promise
  const dayOf = (instant: string) => words.short(dayOfInstant(new Date(instant), zone))
  return (
    <p className={styles.facts}>
      {from ? (
        <a href={paths.afterMeeting(madeAt.id)}>{t('promiseFrom', { day: words.short(madeAt.day) })}</a>
      ) : null}
      {dueDay ? <span>{t('promiseDueOn', { day: words.short(dueDay) })}</span> : null}
      {keptAt ? <span className={styles.kept}>{t('promiseKeptOn', { day: dayOf(keptAt) })}</span> : null}
      {droppedAt ? <span>{t('promiseDroppedOn', { day: dayOf(droppedAt) })}</span> : null}
      {keptNote ? <a href={paths.note(keptNote.slug)}>{keptNote.title}</a> : null}
    </p>
  )
}

type OneProps = Omit<Props, 'promises'> & { promise: MeetingPromise }

function Hidden({ promise, page }: Pick<OneProps, 'promise' | 'page'>) {
  return (
    <>
      <input type="hidden" name="promise" value={promise.id} />
      <input type="hidden" name="page" value={page ?? ''} />
    </>
  )
}

function Settle({ promise, action, page, offers }: OneProps) {
  const t = useTranslations('meeting')
  const { text } = promise
  return (
    <div className={styles.ways}>
      <form action={action}>
        <Hidden promise={promise} page={page} />
        <button
          type="submit"
          name="do"
          value="keep"
          className="button small"
          aria-label={t('promiseKeepLabel', { text })}
        >
          {t('promiseKeep')}
        </button>
        <button
          type="submit"
          name="do"
          value="drop"
          className="button small quiet"
          aria-label={t('promiseDropLabel', { text })}
        >
          {t('promiseDrop')}
        </button>
      </form>
      <details className={styles.more}>
        <summary aria-label={`${t('promiseMore')}: ${text}`}>{t('promiseMore')}</summary>
        <form action={action}>
          <Hidden promise={promise} page={page} />
          <input type="hidden" name="do" value="keep" />
          <label>
            <span>{t('promiseNote')}</span>
            <input className="field" name="note" list={offers} maxLength={500} required />
          </label>
          <button type="submit" className="button small">
            {t('promiseKeepNote')}
          </button>
        </form>
        <form action={action}>
          <Hidden promise={promise} page={page} />
          <input type="hidden" name="do" value="edit" />
          <label>
            <span>{t('promiseText')}</span>
            <input className="field" name="text" defaultValue={text} maxLength={2000} required />
          </label>
          <label>
            <span>{t('promiseDue')}</span>
            <input className="field" type="date" name="dueDay" defaultValue={promise.dueDay ?? ''} />
          </label>
          <button type="submit" className="button small">
            {t('promiseEdit')}
          </button>
        </form>
      </details>
    </div>
  )
}

function Reopen({ promise, action, page }: OneProps) {
  const t = useTranslations('meeting')
  return (
    <form action={action} className={styles.ways}>
      <Hidden promise={promise} page={page} />
      <button
        type="submit"
        name="do"
        value="reopen"
        className="button small quiet"
        aria-label={t('promiseReopenLabel', { text: promise.text })}
      >
        {t('promiseReopen')}
      </button>
    </form>
  )
}
