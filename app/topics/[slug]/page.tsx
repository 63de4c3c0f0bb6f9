import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { cache } from 'react'
import { NoteRefs } from '@/components/note/note-ties'
import { SourceRows } from '@/components/source/source-rows'
import { TopicEntry } from '@/components/topic/topic-entry'
import { TopicFacts } from '@/components/topic/topic-facts'
import { PageHead } from '@/components/ui/page-head'
import type { TopicView } from '@/lib/domain/views'
import { readTopic } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../missing'
import { Shell } from '../../shell'
import styles from './topic.module.css'

type Route = { params: Promise<{ slug: string }> }

const findTopic = cache(async (slug: string) => readTopic(await theNotebook(), decodeURIComponent(slug)))

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return { title: (await findTopic((await params).slug))?.name }
}

export default async function TopicPage({ params }: Route) {
  const topic = await findTopic((await params).slug)
  if (!topic) return <Missing />
  return (
    <Shell current="topics">
      <Topic topic={topic} />
    </Shell>
  )
}

function Topic({ topic }: { topic: TopicView }) {
  const t = useTranslations('topic')
  const kind = useTranslations('kindOf')
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <PageHead
          title={topic.name}
          sub={
            <>
              <span>{kind(topic.kind)}</span>
              <span>{t('counts', { notes: topic.notes, mentions: topic.mentions })}</span>
            </>
          }
        />
        {topic.description ? <p className={styles.description}>{topic.description}</p> : null}
        {topic.entries.map((entry) => (
          <TopicEntry key={entry.slug} entry={entry} />
        ))}
        {topic.totalEntries > topic.entries.length ? (
          <p>
            <a className={styles.inLog} href={paths.log({ topic: topic.slug })}>
              {t('allInLog', { notes: topic.totalEntries })}
            </a>
          </p>
        ) : null}
        {topic.entries.length === 0 ? <p className={styles.quiet}>{t('noNotes')}</p> : null}
      </div>
      <aside className={styles.rail} aria-label={t('beside')}>
        <TopicFacts topic={topic} />
        {topic.notes + topic.mentions > 0 ? (
          <p>
            <a className={styles.inLog} href={paths.log({ topic: topic.slug })}>
              {t('inLog')}
            </a>
          </p>
        ) : null}
      </aside>
      <div className={styles.main}>
        {topic.sources.length > 0 ? (
          <section className={styles.section}>
            <h2>{t('sources')}</h2>
            <SourceRows sources={topic.sources} />
          </section>
        ) : null}
        {topic.backlinks.length > 0 ? (
          <section className={styles.section}>
            <h2>{t('backlinks')}</h2>
            <NoteRefs notes={topic.backlinks} />
          </section>
        ) : null}
      </div>
    </div>
  )
}
