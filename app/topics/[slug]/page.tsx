import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { cache } from 'react'
import { ChangeNotice } from '@/components/change/change-notice'
import { NoteRefs } from '@/components/note/note-ties'
import { SourceRows } from '@/components/source/source-rows'
import { TopicEntry } from '@/components/topic/topic-entry'
import { TopicFacts } from '@/components/topic/topic-facts'
import { TrashedTopic } from '@/components/topic-work/trashed-topic'
import { PageHead } from '@/components/ui/page-head'
import type { TopicView } from '@/lib/domain/views'
import { readChange } from '@/lib/notebook/changes'
import { readTopic } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { findTopic as findTopicAnywhere } from '@/lib/notebook/topic-work/find-topic'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Missing } from '../../missing'
import { type Asked, isSelecting, Selection } from '../../select/selection'
import { Shell } from '../../shell'
import { applyWork } from './edit/actions'
import styles from './topic.module.css'

type Route = { params: Promise<{ slug: string }>; searchParams: Promise<Asked & { changed?: string }> }

const findTopic = cache(async (slug: string) => readTopic(await theNotebook(), decodeURIComponent(slug)))

export async function generateMetadata({ params }: Route): Promise<Metadata> {
  return { title: (await findTopic((await params).slug))?.name }
}

export default async function TopicPage({ params, searchParams }: Route) {
  const topic = await findTopic((await params).slug)
  if (!topic) return elsewhere(decodeURIComponent((await params).slug))
  const asked = await searchParams
  const change = asked.changed ? await readChange(await theNotebook(), Number(asked.changed)) : null
  return (
    <Shell current="topics">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Topic topic={topic} asked={asked} />
    </Shell>
  )
}

/** The topic may lie in the trash, or have gone up in another that has its name now. */
async function elsewhere(slug: string) {
  const found = await findTopicAnywhere(await theNotebook(), slug)
  if (!found) return <Missing />
  if (!found.trashed) redirect(paths.topic(found.slug))
  return (
    <Shell current="topics" missing>
      <TrashedTopic topic={found} action={applyWork} />
    </Shell>
  )
}

function Topic({ topic, asked }: { topic: TopicView; asked: Asked }) {
  const t = useTranslations('topic')
  const kind = useTranslations('kindOf')
  const work = useTranslations('topicWork')
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
          aside={<a href={paths.editTopic(topic.slug)}>{work('edit')}</a>}
        />
        {topic.description ? <p className={styles.description}>{topic.description}</p> : null}
        <Selection path={paths.topic(topic.slug)} asked={asked} any={topic.entries.length > 0}>
          {topic.entries.map((entry) => (
            <TopicEntry key={entry.slug} entry={entry} selecting={isSelecting(asked)} />
          ))}
        </Selection>
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
