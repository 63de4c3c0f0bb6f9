import { useLocale, useTranslations } from 'next-intl'
import { addDays, type Day, daysOfMonth, type Month, monthOf } from '@/lib/domain/day'
import type { CalendarCounts } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './year-strip.module.css'

type Props = { year: string; counts: CalendarCounts }

const MONTHS_ALWAYS_SHOWN = 2

/**
 * The heat map of a year: a row a month, a cell a day, darker with more notes. It is a table with the day's number
 * in every cell, so that it reads without colours, and cells are wide enough for a finger.
 */
export function YearStrip({ year, counts }: Props) {
  const t = useTranslations('calendar')
  const notesOn = new Map(
    counts.filter(({ day }) => day.startsWith(year)).map(({ day, notes }) => [day, notes]),
  )
  const months = [...new Set([...notesOn.keys()].map(monthOf))].toReversed()
  if (months.length === 0) return null
  const years = [...new Set(counts.map(({ day }) => day.slice(0, 4)))].toReversed()
  return (
    <section className={styles.strip} aria-label={t('year', { year })}>
      <Rows months={months.slice(0, MONTHS_ALWAYS_SHOWN)} notesOn={notesOn} />
      {months.length > MONTHS_ALWAYS_SHOWN ? (
        <details>
          <summary>{t('wholeYear', { year })}</summary>
          <Rows months={months.slice(MONTHS_ALWAYS_SHOWN)} notesOn={notesOn} />
        </details>
      ) : null}
      {years.length > 1 ? (
        <p className={styles.years}>
          {years.map((other) => (
            <a
              key={other}
              href={paths.log({ before: addDays(`${other}-12-31` as Day, 1) })}
              aria-current={other === year ? 'true' : undefined}
            >
              {other}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  )
}

function Rows({ months, notesOn }: { months: Month[]; notesOn: Map<Day, number> }) {
  const t = useTranslations('calendar')
  const words = dateWords(useLocale())
  return (
    <div className={styles.scroll}>
      <table aria-label={t('days')}>
        <tbody>
          {months.map((month) => (
            <tr key={month}>
              <th scope="row">
                <a href={paths.month(month)}>{words.monthName(month)}</a>
              </th>
              {daysOfMonth(month).map((day) => {
                const notes = notesOn.get(day) ?? 0
                const number = Number(day.slice(8))
                return (
                  <td key={day} data-level={level(notes)}>
                    {notes > 0 ? (
                      <a href={paths.day(day)} title={t('dayNotes', { day: words.date(day), notes })}>
                        {number}
                      </a>
                    ) : (
                      number
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function level(notes: number): number {
  if (notes === 0) return 0
  if (notes < 2) return 1
  if (notes < 4) return 2
  return notes < 7 ? 3 : 4
}
