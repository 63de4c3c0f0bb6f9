import { useTranslations } from 'next-intl'
import type { TopicView } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import styles from './topic-facts.module.css'

const NEIGHBOURS_SHOWN = 10

/** Other names, versions and company of a topic. */
export function TopicFacts({ topic }: { topic: TopicView }) {
  const t = useTranslations('topic')
  const work = useTranslations('topicWork')
  return (
    <>
      {topic.aliases.length > 0 ? (
        <section>
          <h2>{t('aliases')}</h2>
          <p className={styles.aliases}>
            {topic.aliases.map((alias) => (
              <span key={alias}>{alias}</span>
            ))}
          </p>
        </section>
      ) : null}
      {topic.ancestor ? (
        <section>
          <h2>{t('versionOf')}</h2>
          <a href={paths.topic(topic.ancestor.slug)}>{topic.ancestor.name}</a>
        </section>
      ) : null}
      {topic.versions.length > 0 ? (
        <section>
          <h2>{t('versions')}</h2>
          <ul className={styles.list}>
            {topic.versions.map((version) => (
              <li key={version.slug}>
                <a href={paths.topic(version.slug)}>{version.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {topic.under ? (
        <section>
          <h2>{work('under')}</h2>
          <a href={paths.topic(topic.under.slug)}>{topic.under.name}</a>
        </section>
      ) : null}
      {topic.beneath.length > 0 ? (
        <section>
          <h2>{work('beneath')}</h2>
          <ul className={styles.list}>
            {topic.beneath.map((other) => (
              <li key={other.slug}>
                <a href={paths.topic(other.slug)}>{other.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {topic.neighbours.length > 0 ? (
        <section>
          <h2>{t('neighbours')}</h2>
          <ul className={styles.list}>
            {topic.neighbours.slice(0, NEIGHBOURS_SHOWN).map((neighbour) => (
              <li key={neighbour.slug}>
                <a href={paths.topic(neighbour.slug)}>{neighbour.name}</a>
                <span title={t('shared', { count: neighbour.shared })}>{neighbour.shared}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
