import type { Question } from '@/lib/domain/questions/question'
import type { FormAction } from '../shell/switches'
import { MayAnswer } from './may-answer'
import styles from './question.module.css'
import { QuestionFacts } from './question-facts'
import { QuestionForms } from './question-forms'
import { QuestionOutcome } from './question-outcome'
import { QuestionText } from './question-text'

type Props = {
  questions: Question[]
  /** Words with formulas set, by number. */
  set?: ReadonlyMap<number, string>
  /** Answers, drops, reopens; `back` is where it returns to. */
  action: FormAction
  back: string
  /** Days since it was asked are counted to this one. */
  today: string
  /** Names of notes to choose from, by the id of their list. */
  notesList: string
  /** The question whose answer was refused a moment ago. */
  at: number | undefined
}

/** The ledger: each question with where it stands, what may answer it, and what was said of it. */
export function QuestionList({ questions, set, action, back, today, notesList, at }: Props) {
  return (
    <ol className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} id={`question-${question.id}`} data-state={question.state}>
          <QuestionText question={question} html={set?.get(question.id)} />
          <QuestionFacts question={question} today={today} />
          <MayAnswer question={question} action={action} back={back} />
          <QuestionOutcome question={question} />
          <QuestionForms
            question={question}
            action={action}
            back={back}
            notesList={notesList}
            open={question.id === at}
          />
        </li>
      ))}
    </ol>
  )
}
