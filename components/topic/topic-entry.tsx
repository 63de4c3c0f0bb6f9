import { useLocale, useTranslations } from 'next-intl'
import type { TopicView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Excerpt } from '../note/excerpt'
import { SourceChips } from '../note/source-chips'
import { SelectBox, selectable } from '../select/select-box'
import styles from './topic-entry.module.css'

type Props = { entry: TopicView['entries'][number]; selecting?: boolean }

/** One note in a topic's timeline: when, which, and the place that speaks of the topic. */
export function TopicEntry({ entry, selecting = false }: Props) {
  const t = useTranslations('topic')
  const words = dateWords(useLocale())
  return (
    <article className={`${styles.entry} ${selecting ? selectable : ''}`} data-row>
      {selecting ? <SelectBox slug={entry.slug} title={entry.title} /> : null}
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
