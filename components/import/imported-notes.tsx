import { useLocale, useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { ImportedNote } from '@/lib/domain/import'
import type { NoteRef } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { ImportedNoteRow } from './imported-note'
import styles from './imported-notes.module.css'

type FormAction = (form: FormData) => Promise<void>
/** By canonical URL: the oldest note that cites it already, and how many do. */
export type NotedLinks = ReadonlyMap<string, { note: NoteRef; notes: number }>
type Props = { id: number; notes: ImportedNote[]; noted: NotedLinks; action: FormAction | null }

/** The notes of an import by day, in the order of the text. With an action each can be corrected. */
export function ImportedNotes({ id, notes, noted, action }: Props) {
  const t = useTranslations('import')
  const words = dateWords(useLocale())
  return byDay(notes).map(({ day, from, to }) => (
    <section key={`${day} ${from}`} className={styles.day}>
      <h2>
        {day ? words.full(day) : t('noDay')} <small>{t('notes', { notes: to - from })}</small>
      </h2>
      {notes.slice(from, to).map((note, index) => (
        <ImportedNoteRow
          key={note.at}
          id={id}
          note={note}
          before={notes[from + index - 1] ?? null}
          noted={noted}
          action={action}
        />
      ))}
    </section>
  ))
}

function byDay(notes: ImportedNote[]): { day: Day | null; from: number; to: number }[] {
  const groups: { day: Day | null; from: number; to: number }[] = []
  notes.forEach((note, index) => {
    const last = groups.at(-1)
    if (last && last.day === note.day) last.to = index + 1
    else groups.push({ day: note.day, from: index, to: index + 1 })
  })
  return groups
}
