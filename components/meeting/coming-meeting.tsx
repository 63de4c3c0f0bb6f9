import { useLocale, useTranslations } from 'next-intl'
import type { MeetingListItem } from '@/lib/domain/meetings/meeting'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './coming-meeting.module.css'
import { MeetingFacts } from './meeting-facts'

type Props = {
  meeting: MeetingListItem
  /** Title of another one at the very same instant. */
  beside: string | null
  /** It has begun. */
  begun: boolean
}

/** A meeting to prepare for: its day large, as on a wall calendar. */
export function ComingMeeting({ meeting, beside, begun }: Props) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  return (
    <li className={styles.meeting}>
      <time className={styles.when} dateTime={meeting.at}>
        <b>{words.short(meeting.day)}</b>
        <span>
          {words.weekday(meeting.day)} {meeting.time}
        </span>
      </time>
      <div className={styles.what}>
        <h3>
          <a href={paths.meeting(meeting.id)}>{meeting.title}</a>
        </h3>
        <MeetingFacts meeting={meeting} />
        {beside ? <p className={styles.beside}>{t('sameTime', { title: beside })}</p> : null}
        <p className={styles.ways}>
          <a className="button primary" href={paths.meeting(meeting.id)}>
            {t('brief')}
          </a>
          <a className="button" href={paths.presentMeeting(meeting.id)}>
            {t('present')}
          </a>
          {begun ? (
            <a className="button" href={paths.afterMeeting(meeting.id)}>
              {t('after')}
            </a>
          ) : null}
          <a className="button" href={paths.editMeeting(meeting.id)}>
            {t('edit')}
          </a>
        </p>
      </div>
    </li>
  )
}
