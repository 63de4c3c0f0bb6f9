import { useTranslations } from 'next-intl'
import type { SecondHand } from '@/lib/domain/second-hand'
import { TOPIC_KINDS, type TopicListItem } from '@/lib/domain/topic'
import { paths } from '@/lib/paths'
import { SecondHandBadge } from '../source/second-hand-badge'
import styles from './topic-index.module.css'

export type IndexedTopic = TopicListItem & { secondHand: SecondHand | null }

/** Every topic by kind, the most used first; a version stands under the topic it is a version of. */
export function TopicIndex({ topics }: { topics: IndexedTopic[] }) {
  const t = useTranslations('kind')
  const slugs = new Set(topics.map((topic) => topic.slug))
  const tops = topics.filter((topic) => !topic.versionOf || !slugs.has(topic.versionOf)).toSorted(byUse)
  return TOPIC_KINDS.map((kind) => {
    const ofKind = tops.filter((topic) => topic.kind === kind)
    if (ofKind.length === 0) return null
    return (
      <section key={kind} className={styles.kind} aria-labelledby={`kind-${kind}`}>
        <h2 id={`kind-${kind}`}>{t(kind)}</h2>
        <ul>
          {ofKind.map((topic) => (
            <Topic key={topic.slug} topic={topic} all={topics} />
          ))}
        </ul>
      </section>
    )
  })
}

function Topic({ topic, all }: { topic: IndexedTopic; all: IndexedTopic[] }) {
  const t = useTranslations('topic')
  const versions = all.filter((other) => other.versionOf === topic.slug)
  return (
    <li>
      <p>
        <a href={paths.topic(topic.slug)}>{topic.name}</a>
        {topic.notes > 0 ? <span>{t('notes', { notes: topic.notes })}</span> : null}
        {topic.mentions > 0 ? <span>{t('mentions', { mentions: topic.mentions })}</span> : null}
        <SecondHandBadge secondHand={topic.secondHand} />
      </p>
      {topic.aliases.length > 0 ? <small>{topic.aliases.join(t('comma'))}</small> : null}
      {versions.length > 0 ? (
        <ul>
          {versions.toSorted(byUse).map((version) => (
            <Topic key={version.slug} topic={version} all={all} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function byUse(a: IndexedTopic, b: IndexedTopic): number {
  return b.notes - a.notes || b.mentions - a.mentions || a.name.localeCompare(b.name)
}
