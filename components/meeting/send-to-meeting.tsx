import { useLocale, useTranslations } from 'next-intl'
import type { AgendaItem } from '@/lib/domain/brief/brief'
import { agendaKey } from '@/lib/domain/meetings/agenda'
import type { MeetingListItem } from '@/lib/domain/meetings/meeting'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './send-to-meeting.module.css'

type Props = {
  item: AgendaItem
  /** Coming ones, the next first; `has`: it stands on their agenda. */
  meetings: (MeetingListItem & { has: boolean })[]
  action: FormAction
}

/** Puts what the page shows on the agenda of a coming meeting, and says on which it stands. */
export function SendToMeeting({ item, meetings, action }: Props) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  const open = meetings.filter(({ has }) => !has)
  const content = JSON.stringify(item)
  return (
    <details
      className={styles.send}
      id="for-a-meeting"
      open={meetings.some(({ has }) => has) || undefined}
      data-screen-only
    >
      <summary>{t('sendTitle')}</summary>
      {meetings
        .filter(({ has }) => has)
        .map(({ id, title, day }) => (
          <form key={id} action={action} className={styles.on}>
            <a href={paths.meeting(id)}>{t('sendOn', { title, day: words.short(day) })}</a>
            <input type="hidden" name="meeting" value={id} />
            <input type="hidden" name="remove" value={agendaKey(item)} />
            <button type="submit" className="button small quiet" aria-label={t('sendRemoveLabel', { title })}>
              {t('sendRemove')}
            </button>
          </form>
        ))}
      {open.length > 0 ? (
        <form action={action} className={styles.put}>
          <input type="hidden" name="item" value={content} />
          <label>
            <span className="visually-hidden">{t('sendWhich')}</span>
            <select className="field" name="meeting">
              {open.map(({ id, title, day, time }) => (
                <option key={id} value={id}>
                  {t('option', { title, day: words.short(day), time })}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button small">
            {t('send')}
          </button>
        </form>
      ) : null}
      {meetings.length === 0 ? (
        <p className={styles.none}>
          {t('sendNone')} <a href={paths.newMeeting({ item: content })}>{t('sendNew')}</a>
        </p>
      ) : null}
    </details>
  )
}
