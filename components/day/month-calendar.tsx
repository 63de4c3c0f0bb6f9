import { useLocale, useTranslations } from 'next-intl'
import { daysOfMonth, type Month, weekdayOf, weekOf } from '@/lib/domain/day'
import type { DayGroup } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './month-calendar.module.css'

const TITLES_SHOWN = 3

/** A month as on a wall: what was read on each day. The weeks at the left lead to their pages. */
export function MonthCalendar({ month, days }: { month: Month; days: DayGroup[] }) {
  const t = useTranslations('calendar')
  const words = dateWords(useLocale())
  const groups = new Map(days.map((group) => [group.day, group.notes]))
  const all = daysOfMonth(month)
  const weeks = [...new Set(all.map(weekOf))]
  return (
    <table className={styles.calendar} aria-label={words.month(month)}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('week')}</span>
          </th>
          {words.weekdayInitials.map((initial, index) => (
            <th key={words.weekdayNames[index]} scope="col" abbr={words.weekdayNames[index]}>
              {initial}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week}>
            <th scope="row">
              <a href={paths.week(week)} aria-label={t('weekNumber', { week: Number(week.slice(6)) })}>
                {Number(week.slice(6))}
              </a>
            </th>
            {words.weekdayNames.map((name, index) => {
              const day = all.find((one) => weekOf(one) === week && weekdayOf(one) === index + 1)
              if (!day) return <td key={name} />
              const notes = groups.get(day) ?? []
              const number = Number(day.slice(8))
              return (
                <td key={name} data-notes={notes.length || undefined}>
                  {notes.length > 0 ? (
                    <a
                      href={paths.day(day)}
                      aria-label={t('dayNotes', { day: words.full(day), notes: notes.length })}
                    >
                      {number}
                    </a>
                  ) : (
                    <span>{number}</span>
                  )}
                  {notes.length > 0 ? (
                    <ul>
                      {notes.slice(0, TITLES_SHOWN).map((note) => (
                        <li key={note.slug}>
                          <a href={paths.note(note.slug)}>{note.title}</a>
                        </li>
                      ))}
                      {notes.length > TITLES_SHOWN ? (
                        <li>{t('more', { count: notes.length - TITLES_SHOWN })}</li>
                      ) : null}
                    </ul>
                  ) : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
