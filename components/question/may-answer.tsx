import { useLocale, useTranslations } from 'next-intl'
import type { Question } from '@/lib/domain/questions/question'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './question.module.css'

type Props = { question: Question; action: FormAction; back: string }

/** Later notes that touch the same terms: does one of them answer it? */
export function MayAnswer({ question: { id, text, mayAnswer }, action, back }: Props) {
  const t = useTranslations('question')
  const words = dateWords(useLocale())
  if (mayAnswer.length === 0) return null
  return (
    <div className={styles.may}>
      <p>{t('mayAnswer', { notes: mayAnswer.length })}</p>
      <ul>
        {mayAnswer.map(({ note, terms, find }) => (
          <li key={note.slug}>
            <p>
              <a href={paths.placeInNote(note.slug, find)}>{note.title}</a>
              <small>
                <time dateTime={note.day}>{words.date(note.day)}</time> · {terms.join(t('comma'))}
              </small>
            </p>
            <form action={action} className={styles.ways}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="back" value={back} />
              <input type="hidden" name="note" value={note.slug} />
              <button
                type="submit"
                name="do"
                value="answer"
                className="button small"
                aria-label={t('yesLabel', { note: note.title, question: text })}
              >
                {t('yes')}
              </button>
              <button
                type="submit"
                name="do"
                value="refuse"
                className="button small quiet"
                aria-label={t('noLabel', { note: note.title, question: text })}
              >
                {t('no')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  )
}
