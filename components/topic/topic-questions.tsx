import { useLocale } from 'next-intl'
import type { TopicQuestion } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './topic-questions.module.css'

/** Lines that ask something, each leading to its place. */
export function TopicQuestions({ questions }: { questions: TopicQuestion[] }) {
  const words = dateWords(useLocale())
  return (
    <ul className={styles.questions}>
      {questions.map(({ text, find, note }) => (
        <li key={`${note.slug} ${text}`}>
          <a href={paths.placeInNote(note.slug, find)}>{text}</a>
          <small>
            <a href={paths.note(note.slug)}>{note.title}</a>
            <time dateTime={note.day}>{words.date(note.day)}</time>
          </small>
        </li>
      ))}
    </ul>
  )
}
