import { useLocale, useTranslations } from 'next-intl'
import type { TopicEntryView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Excerpt } from '../note/excerpt'
import { SourceChips } from '../note/source-chips'
import { SelectBox, selectable } from '../select/select-box'
import type { FormAction } from '../shell/switches'
import styles from './topic-entry.module.css'

type Props = {
  entry: TopicEntryView
  /** The topic, and what makes the sentence the one that says what it is; sent `slug` and `note`. */
  topic: string
  pin: FormAction
  selecting?: boolean
}

/** One note in a topic's timeline: when, which, and the place that speaks of the topic. */
export function TopicEntry({ entry, topic, pin, selecting = false }: Props) {
  const t = useTranslations('topic')
  const words = dateWords(useLocale())
  return (
    <article className={`${styles.entry} ${selecting ? selectable : ''}`} data-row>
      {selecting ? <SelectBox slug={entry.slug} title={entry.title} /> : null}
      <p className={styles.when}>
        <a href={paths.day(entry.day)}>
          <time dateTime={entry.day}>{words.date(entry.day)}</time>
        </a>
        {entry.by === 'tag' || entry.places < 2 ? <small>{t(`by.${entry.by}`)}</small> : null}
        {entry.places > 1 ? <small>{t('mentions', { mentions: entry.places })}</small> : null}
      </p>
      <div>
        <h2>
          <a href={paths.note(entry.slug)}>{entry.title}</a>
        </h2>
        {entry.sentence ? (
          <p className={styles.sentence}>
            <Sentence text={entry.sentence} named={entry.named} />
          </p>
        ) : (
          <Excerpt note={entry} className={styles.sentence} />
        )}
        <div className={styles.links}>
          <SourceChips sources={entry.sources} />
          {entry.sentence ? (
            <form action={pin} data-screen-only>
              <input type="hidden" name="slug" value={topic} />
              <input type="hidden" name="note" value={entry.slug} />
              <button type="submit" aria-label={t('pinFrom', { note: entry.title })}>
                {t('pin')}
              </button>
            </form>
          ) : null}
        </div>
      </div>
    </article>
  )
}

/** The sentence with the topic's name set off. */
function Sentence({ text, named }: { text: string; named: [number, number] | null }) {
  if (!named) return text
  const [start, end] = named
  return (
    <>
      {text.slice(0, start)}
      <b>{text.slice(start, end)}</b>
      {text.slice(end)}
    </>
  )
}
