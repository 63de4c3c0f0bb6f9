import { useTranslations } from 'next-intl'
import type { Question } from '@/lib/domain/questions/question'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { MayAnswer } from './may-answer'
import styles from './question.module.css'
import { QuestionForms } from './question-forms'
import { QuestionOutcome } from './question-outcome'
import { QuestionText } from './question-text'

type Props = {
  slug: string
  questions: Question[]
  /** Words with formulas set, by number. */
  set: ReadonlyMap<number, string>
  action: FormAction
}

/** What a note asks, beside it, each with its state. */
export function NoteQuestions({ slug, questions, set, action }: Props) {
  const t = useTranslations('question')
  if (questions.length === 0) return null
  const back = paths.note(slug)
  return (
    <section className={styles.beside} aria-labelledby="questions">
      <h2 id="questions">
        <a href={paths.questions({ note: slug })}>{t('inNote', { count: questions.length })}</a>
      </h2>
      <ul>
        {questions.map((question) => (
          <li key={question.id} data-state={question.state}>
            <QuestionText question={question} html={set.get(question.id)} />
            <QuestionOutcome question={question} />
            <MayAnswer question={question} action={action} back={back} />
            <QuestionForms question={question} action={action} back={back} />
          </li>
        ))}
      </ul>
    </section>
  )
}
