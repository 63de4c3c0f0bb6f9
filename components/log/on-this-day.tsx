import { useLocale, useTranslations } from 'next-intl'
import type { NoteListItem } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './on-this-day.module.css'

/** Notes of the same date in other years, when there are any. */
export function OnThisDay({ notes }: { notes: NoteListItem[] }) {
  const t = useTranslations('log')
  const words = dateWords(useLocale())
  if (notes.length === 0) return null
  return (
    <aside className={styles.box} aria-label={t('onThisDay')}>
      <h2>{t('onThisDay')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.slug}>
            <time dateTime={note.day}>{words.date(note.day)}</time>
            <a href={paths.note(note.slug)}>{note.title}</a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
