import { useLocale, useTranslations } from 'next-intl'
import type { TopicView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { SecondHandNote } from '../source/second-hand-badge'
import { PageHead } from '../ui/page-head'
import styles from './topic-head.module.css'

type Props = {
  topic: TopicView
  /** Takes away what is pinned when it is sent `slug` alone. */
  pin: FormAction
}

/** Name, kind, other names, and what it is: the pinned sentence, else the description. */
export function TopicHead({ topic, pin }: Props) {
  const t = useTranslations('topic')
  const kind = useTranslations('kindOf')
  const work = useTranslations('topicWork')
  const nav = useTranslations('nav')
  return (
    <div className={styles.head}>
      <PageHead
        title={topic.name}
        sub={
          <>
            <span>{kind(topic.kind)}</span>
            <span>{t('counts', { notes: topic.notes, mentions: topic.mentions })}</span>
            <Days days={topic.days} />
          </>
        }
        aside={
          <>
            <a href={paths.compare([topic.slug])}>{nav('compare')}</a>
            <a href={paths.graph({ topic: topic.slug })}>{nav('graph')}</a>
            <a href={paths.editTopic(topic.slug)}>{work('edit')}</a>
          </>
        }
      />
      {topic.aliases.length > 0 ? (
        <dl className={styles.names}>
          <dt>{t('aliases')}</dt>
          {topic.aliases.map((alias) => (
            <dd key={alias}>{alias}</dd>
          ))}
        </dl>
      ) : null}
      <WhatItIs topic={topic} pin={pin} />
      <SecondHandNote secondHand={topic.secondHand} />
    </div>
  )
}

function Days({ days }: { days: TopicView['days'] }) {
  const t = useTranslations('topic')
  const words = dateWords(useLocale())
  if (!days) return null
  const { first, last } = days
  return (
    <span>
      {first === last ? words.date(first) : t('days', { first: words.date(first), last: words.date(last) })}
    </span>
  )
}

function WhatItIs({ topic, pin }: Props) {
  const t = useTranslations('topic')
  const words = dateWords(useLocale())
  const { pinned, description, slug } = topic
  if (!pinned) return description ? <p className={styles.lead}>{description}</p> : null
  return (
    <>
      <figure className={styles.pinned}>
        <blockquote className={styles.lead}>{pinned.text}</blockquote>
        <figcaption>
          {pinned.note ? (
            <>
              <a href={paths.placeInNote(pinned.note.slug, pinned.text.replace(/^…|…$/g, '').slice(0, 60))}>
                {pinned.note.title}
              </a>
              <time dateTime={pinned.note.day}>{words.date(pinned.note.day)}</time>
            </>
          ) : (
            <span>{t('pinnedNoteGone')}</span>
          )}
          <form action={pin} data-screen-only>
            <input type="hidden" name="slug" value={slug} />
            <button type="submit" className="button small quiet">
              {t('unpin')}
            </button>
          </form>
        </figcaption>
      </figure>
      {description ? <p className={styles.description}>{description}</p> : null}
    </>
  )
}
