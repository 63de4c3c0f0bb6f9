import type { Question } from '@/lib/domain/questions/question'
import { paths } from '@/lib/paths'
import styles from './question.module.css'

/** Leads to its line where it stands in one. `html`: its words with formulas set, where there are any. */
export function QuestionText({
  question: { text, note, find },
  html,
}: {
  question: Question
  html: string | undefined
}) {
  const words = html === undefined ? text : <span dangerouslySetInnerHTML={{ __html: html }} />
  return (
    <p className={styles.text}>{note ? <a href={paths.placeInNote(note.slug, find)}>{words}</a> : words}</p>
  )
}
