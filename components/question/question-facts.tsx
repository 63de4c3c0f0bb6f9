import { useLocale, useTranslations } from 'next-intl'
import type { Question } from '@/lib/domain/questions/question'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './question.module.css'

const DAY = 86_400_000

/** Where it comes from and how long it has been waiting. */
export function QuestionFacts({ question, today }: { question: Question; today: string }) {
  const t = useTranslations('question')
  const words = dateWords(useLocale())
  const { note, under, origin, find, askedDay, state, topics } = question
  const days = Math.round((Date.parse(today) - Date.parse(askedDay)) / DAY)
  return (
    <p className={styles.facts}>
      <time dateTime={askedDay}>{words.date(askedDay)}</time>
      {note ? <a href={paths.note(note.slug)}>{note.title}</a> : null}
      {under ? <span>{t('under', { name: under })}</span> : null}
      {origin === 'hand' ? <span>{t('byHand')}</span> : null}
      {origin === 'note' && find === null ? <span>{t('lineGone')}</span> : null}
      {state === 'open' && days > 0 ? <span>{t('waiting', { days })}</span> : null}
      {topics.map(({ slug, name }) => (
        <a key={slug} className={styles.topic} href={paths.questions({ topic: slug })}>
          {name}
        </a>
      ))}
    </p>
  )
}
