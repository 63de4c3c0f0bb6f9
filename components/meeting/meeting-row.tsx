import { useLocale, useTranslations } from 'next-intl'
import type { MeetingListItem } from '@/lib/domain/meetings/meeting'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { MeetingFacts } from './meeting-facts'
import styles from './meeting-row.module.css'

/** A meeting that has been: to what was said there, and to its brief. */
export function MeetingRow({ meeting }: { meeting: MeetingListItem }) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  return (
    <li className={styles.row}>
      <time dateTime={meeting.at}>
        {words.date(meeting.day)} {meeting.time}
      </time>
      <div>
        <a className={styles.title} href={paths.afterMeeting(meeting.id)}>
          {meeting.title}
        </a>
        <MeetingFacts meeting={meeting} />
        <p className={styles.ways}>
          <a href={paths.afterMeeting(meeting.id)}>{t('after')}</a>
          <a href={paths.meeting(meeting.id)}>{t('brief')}</a>
          {meeting.openPromises > 0 ? (
            <span className={styles.owed}>{t('owed', { promises: meeting.openPromises })}</span>
          ) : null}
        </p>
      </div>
    </li>
  )
}
