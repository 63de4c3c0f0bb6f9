import { useLocale } from 'next-intl'
import { monthOf } from '@/lib/domain/day'
import type { DayGroup } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { NoteRow } from '../note/note-row'
import styles from './day-section.module.css'

/** One day of the log: its number in the margin, its notes beside it. */
export function DaySection({ group, selecting = false }: { group: DayGroup; selecting?: boolean }) {
  const words = dateWords(useLocale())
  const { day, notes } = group
  const times = new Set(notes.map((note) => note.time))
  // One session: its time stands once in the margin, not at every note.
  const only = times.size === 1 ? notes[0]?.time : null
  return (
    <section className={styles.day} aria-labelledby={`day-${day}`}>
      <header>
        <h2 id={`day-${day}`}>
          <a href={paths.day(day)} aria-label={words.full(day)}>
            <b>{Number(day.slice(8))}</b>
          </a>
        </h2>
        <p>
          <span>{words.month(monthOf(day))}</span>
          <span>
            {words.weekday(day)} {only}
          </span>
        </p>
      </header>
      <div>
        {notes.map((note) => (
          <NoteRow key={note.slug} note={note} showTime={!only} selecting={selecting} />
        ))}
      </div>
    </section>
  )
}
