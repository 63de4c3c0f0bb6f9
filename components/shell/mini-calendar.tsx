import { useLocale, useTranslations } from 'next-intl'
import { type Day, daysOfMonth, type Month, monthOf, weekdayOf } from '@/lib/domain/day'
import type { CalendarCounts } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './mini-calendar.module.css'

type Props = { month: Month; current: Day | null; counts: CalendarCounts }

/** One month, Monday first; days with notes are links. Arrows step over empty months. */
export function MiniCalendar({ month, current, counts }: Props) {
  const t = useTranslations('calendar')
  const words = dateWords(useLocale())
  const notesOn = new Map(counts.map((count) => [count.day, count.notes]))
  const days = daysOfMonth(month)
  const first = days[0]
  const { previous, next } = neighbours(month, counts)
  return (
    <section className={styles.calendar} aria-label={words.month(month)}>
      <header className={styles.head}>
        <h2>
          <a href={paths.month(month)}>{words.month(month)}</a>
        </h2>
        <span>
          {previous ? (
            <a href={paths.month(previous)} aria-label={words.month(previous)}>
              ‹
            </a>
          ) : null}
          {next ? (
            <a href={paths.month(next)} aria-label={words.month(next)}>
              ›
            </a>
          ) : null}
        </span>
      </header>
      <div className={styles.grid}>
        {words.weekdayInitials.map((initial, index) => (
          <b key={words.weekdayNames[index]} aria-hidden="true">
            {initial}
          </b>
        ))}
        {days.map((day) => {
          const notes = notesOn.get(day) ?? 0
          const column = day === first ? { gridColumnStart: weekdayOf(day) } : undefined
          const number = Number(day.slice(8))
          return notes > 0 ? (
            <a
              key={day}
              href={paths.day(day)}
              style={column}
              aria-label={t('dayNotes', { day: words.full(day), notes })}
              aria-current={day === current ? 'date' : undefined}
            >
              {number}
            </a>
          ) : (
            <span key={day} style={column} data-current={day === current || undefined}>
              {number}
            </span>
          )
        })}
      </div>
    </section>
  )
}

function neighbours(month: Month, counts: CalendarCounts): { previous: Month | null; next: Month | null } {
  const months = counts.map((count) => monthOf(count.day))
  return {
    previous: months.findLast((other) => other < month) ?? null,
    next: months.find((other) => other > month) ?? null,
  }
}
