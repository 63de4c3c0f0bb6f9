import { useTranslations } from 'next-intl'
import type { Question } from '@/lib/domain/questions/question'
import type { FormAction } from '../shell/switches'
import styles from './question.module.css'

type Props = {
  question: Question
  action: FormAction
  back: string
  /** Id of a list of notes' names. */
  notesList?: string
  /** Shown unfolded: its answer was refused a moment ago. */
  open?: boolean
}

/** Open ones are answered by a note, in words or both, or dropped; settled ones are opened again. */
export function QuestionForms({ question, action, back, notesList, open }: Props) {
  const t = useTranslations('question')
  const { id, text, state, answer, answerNote } = question
  const hidden = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
    </>
  )
  if (state !== 'open') {
    return (
      <form action={action} className={styles.ways}>
        {hidden}
        <button
          type="submit"
          name="do"
          value="reopen"
          className="button small quiet"
          aria-label={t('reopenLabel', { question: text })}
        >
          {t('reopen')}
        </button>
      </form>
    )
  }
  return (
    <details className={styles.settle} open={open}>
      <summary aria-label={t('settleLabel', { question: text })}>{t('settle')}</summary>
      <form action={action}>
        {hidden}
        <label>
          <span>{t('answer')}</span>
          <textarea className="field" name="answer" rows={2} maxLength={10_000} defaultValue={answer} />
        </label>
        <label>
          <span>{t('answerNote')}</span>
          <input
            className="field"
            name="note"
            list={notesList}
            maxLength={1000}
            autoComplete="off"
            defaultValue={answerNote?.title ?? ''}
          />
        </label>
        <p className={styles.ways}>
          <button type="submit" name="do" value="answer" className="button small">
            {t('answerIt')}
          </button>
          <button type="submit" name="do" value="drop" className="button small quiet">
            {t('drop')}
          </button>
        </p>
      </form>
    </details>
  )
}
