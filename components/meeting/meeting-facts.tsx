import { useLocale, useTranslations } from 'next-intl'
import { dayOfInstant } from '@/lib/domain/day'
import type { MeetingListItem } from '@/lib/domain/meetings/meeting'
import { dateWords } from '@/lib/i18n/date-words'
import styles from './meeting-facts.module.css'

/** Where, with whom, how long, and since when: what is known of a meeting besides its hour. */
export function MeetingFacts({ meeting }: { meeting: MeetingListItem }) {
  const t = useTranslations('meeting')
  const facts = [
    meeting.place,
    meeting.people,
    t('minutes', { minutes: meeting.minutes }),
    meeting.weekly ? t('weekly') : '',
  ].filter((fact) => fact !== '')
  return (
    <p className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <WindowStart meeting={meeting} />
    </p>
  )
}

function WindowStart({ meeting: { window, windowFrom, zone } }: { meeting: MeetingListItem }) {
  const t = useTranslations('meeting')
  const day = dateWords(useLocale()).short(dayOfInstant(new Date(window.from), zone))
  if (windowFrom === 'week') return <span>{t('sinceWeek')}</span>
  return <span>{windowFrom === 'chosen' ? t('sinceChosen', { day }) : t('sinceLast', { day })}</span>
}
