import { useLocale, useTranslations } from 'next-intl'
import type { TopicView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Excerpt } from '../note/excerpt'
import { SourceChips } from '../note/source-chips'
import styles from './topic-entry.module.css'

/** One note in a topic's timeline: when, which, and the place that speaks of the topic. */
export function TopicEntry({ entry }: { entry: TopicView['entries'][number] }) {
  const t = useTranslations('topic')
  const words = dateWords(useLocale())
  return (
    <article className={styles.entry}>
      <p className={styles.when}>
        <a href={paths.day(entry.day)}>
          <time dateTime={entry.day}>{words.date(entry.day)}</time>
        </a>
        <small>{t(`by.${entry.by}`)}</small>
      </p>
      <div>
        <h2>
          <a href={paths.note(entry.slug)}>{entry.title}</a>
        </h2>
        {entry.sentence ? (
          <p className={styles.sentence}>{entry.sentence}</p>
        ) : (
          <Excerpt note={entry} className={styles.sentence} />
        )}
        <p className={styles.links}>
          <SourceChips sources={entry.sources} />
        </p>
      </div>
    </article>
  )
}
