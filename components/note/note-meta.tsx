import { useLocale } from 'next-intl'
import type { NoteListItem } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './note-meta.module.css'
import { TopicChips } from './topic-chips'

/** When a note was logged and what it is about. */
export function NoteMeta({ note }: { note: NoteListItem }) {
  const words = dateWords(useLocale())
  return (
    <div className={styles.meta}>
      <a href={paths.day(note.day)}>
        <time dateTime={note.loggedAt}>
          {words.full(note.day)}
          {note.time ? ` ${note.time}` : ''}
        </time>
      </a>
      {note.topics.length > 0 ? (
        <p>
          <TopicChips topics={note.topics} />
        </p>
      ) : null}
    </div>
  )
}
