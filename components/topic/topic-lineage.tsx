import { useTranslations } from 'next-intl'
import type { LineageNode, TopicName, TopicView } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import styles from './topic-lineage.module.css'

/** Where a topic comes from and what came of it, as a tree; and the wider and narrower topics. */
export function TopicLineage({ topic }: { topic: Pick<TopicView, 'lineage' | 'under' | 'beneath'> }) {
  const t = useTranslations('topic')
  const work = useTranslations('topicWork')
  const { lineage, under, beneath } = topic
  return (
    <>
      {lineage ? (
        <section aria-labelledby="lineage">
          <h2 id="lineage">{t('lineage')}</h2>
          <ul className={styles.tree}>
            <Branch node={lineage} />
          </ul>
        </section>
      ) : null}
      {under ? <Names heading={work('under')} id="under" topics={[under]} /> : null}
      {beneath.length > 0 ? <Names heading={work('beneath')} id="beneath" topics={beneath} /> : null}
    </>
  )
}

function Branch({ node }: { node: LineageNode }) {
  const t = useTranslations('topic')
  return (
    <li>
      <p className={styles.node} data-current={node.current || undefined}>
        {node.current ? (
          <strong aria-current="page">{node.name}</strong>
        ) : (
          <a href={paths.topic(node.slug)}>{node.name}</a>
        )}
        <small>{t('notes', { notes: node.notes })}</small>
      </p>
      {node.versions.length > 0 ? (
        <ul aria-label={t('versionsOf', { topic: node.name })}>
          {node.versions.map((version) => (
            <Branch key={version.slug} node={version} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function Names({ heading, id, topics }: { heading: string; id: string; topics: TopicName[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className={styles.names}>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={paths.topic(topic.slug)}>{topic.name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
