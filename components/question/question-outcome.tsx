import { useTranslations } from 'next-intl'
import type { Question } from '@/lib/domain/questions/question'
import { paths } from '@/lib/paths'
import styles from './question.module.css'

/** What was said of a question that is settled, or was once. */
export function QuestionOutcome({ question }: { question: Question }) {
  const t = useTranslations('question')
  const { state, answer, answerNote } = question
  if (state === 'open' && answer === '' && !answerNote) return null
  return (
    <div className={styles.outcome}>
      <p className={styles.state}>
        <b>{t(state === 'open' ? 'saidBefore' : state)}</b>
        {answerNote ? <a href={paths.note(answerNote.slug)}>{answerNote.title}</a> : null}
      </p>
      {answer === '' ? null : <p className={styles.answer}>{answer}</p>}
    </div>
  )
}
