import { useLocale, useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { TopicDone } from '@/lib/domain/topic-work'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { ChangeSentence } from '../change/change-sentence'
import type { FormAction } from '../shell/switches'
import styles from './topic-work.module.css'

type Props = {
  done: TopicDone
  /** What was asked, to be sent once more. */
  fields: [name: string, value: string][]
  action: FormAction
  back: { href: string; text: string }
}

/** What is about to be done and what it touches, to be confirmed. */
export function WorkPreview({ done, fields, action, back }: Props) {
  const t = useTranslations('topicWork')
  const { notes, mentions, tags, links } = done.touched
  return (
    <div className={styles.preview}>
      <p className={styles.sentence}>
        <ChangeSentence {...done} />
      </p>
      <p className={styles.touched}>{t('touches', { notes, mentions })}</p>
      {tags + links > 0 ? <p className={styles.quiet}>{t('among', { tags, links })}</p> : null}
      <p className={styles.quiet}>{t('undoable')}</p>
      <form action={action} className={styles.ways}>
        {fields.map(([name, value], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat and nothing is ever reordered
          <input key={`${name} ${place}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button primary">
          {t('confirm')}
        </button>
        <a className="button" href={back.href}>
          {back.text}
        </a>
      </form>
      <Examples notes={done.touched.examples} more={notes - done.touched.examples.length} />
    </div>
  )
}

function Examples({ notes, more }: { notes: TopicDone['touched']['examples']; more: number }) {
  const t = useTranslations('topicWork')
  const words = dateWords(useLocale())
  if (notes.length === 0) return null
  return (
    <section>
      <h2>{t('itsNotes')}</h2>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.slug}>
            <a href={paths.note(note.slug)}>{note.title}</a>
            <time dateTime={note.day}>{words.date(note.day as Day)}</time>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.quiet}>{t('more', { notes: more })}</p> : null}
    </section>
  )
}
