import { useLocale, useTranslations } from 'next-intl'
import type { NotePage, NoteRef } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './note-ties.module.css'

type Props = { note: Pick<NotePage, 'backlinks' | 'related'> }

/** Where a note stands among the others: links to it and notes near it. */
export function NoteTies({ note }: Props) {
  const t = useTranslations('note')
  const words = dateWords(useLocale())
  if (note.backlinks.length + note.related.length === 0) return null
  return (
    <div className={styles.ties}>
      {note.backlinks.length > 0 ? (
        <section>
          <h2>{t('backlinks')}</h2>
          <NoteRefs notes={note.backlinks} />
        </section>
      ) : null}
      {note.related.length > 0 ? (
        <section>
          <h2>{t('related')}</h2>
          <ul>
            {note.related.map((other) => (
              <li key={other.slug}>
                <a href={paths.note(other.slug)}>{other.title}</a>
                <small>
                  <span>{other.shared.join(t('comma'))}</span>
                  <time dateTime={other.day}>{words.date(other.day)}</time>
                </small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}

/** Notes by title, each with its day. */
export function NoteRefs({ notes }: { notes: NoteRef[] }) {
  const words = dateWords(useLocale())
  return (
    <ul className={styles.refs}>
      {notes.map((note) => (
        <li key={note.slug}>
          <a href={paths.note(note.slug)}>{note.title}</a>
          <small>{words.date(note.day)}</small>
        </li>
      ))}
    </ul>
  )
}
