import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangeNotice } from '@/components/change/change-notice'
import { type IndexedTopic, TopicIndex } from '@/components/topic/topic-index'
import { TrashedTopics } from '@/components/topic-work/trashed-topic'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pill, PillRow } from '@/components/ui/pills'
import { readChange } from '@/lib/notebook/changes'
import { listTopics } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { type FoundTopic, listTrashedTopics } from '@/lib/notebook/topic-work/find-topic'
import { paths } from '@/lib/paths'
import { undo } from '../changes/actions'
import { Shell } from '../shell'
import styles from './topics.module.css'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('topics') }
}

type Route = { searchParams: Promise<{ changed?: string; only?: string }> }

export default async function TopicsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const [topics, trashed] = await Promise.all([listTopics(nb), listTrashedTopics(nb)])
  const { changed, only } = await searchParams
  const change = changed ? await readChange(nb, Number(changed)) : null
  return (
    <Shell current="topics">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Topics topics={topics} trashed={trashed} only={only === 'second-hand' ? only : undefined} />
    </Shell>
  )
}

type Props = { topics: IndexedTopic[]; trashed: FoundTopic[]; only: 'second-hand' | undefined }

function Topics({ topics, trashed, only }: Props) {
  const t = useTranslations('topic')
  const work = useTranslations('topicWork')
  const secondHand = topics.filter((topic) => topic.secondHand)
  const shown = only ? secondHand : topics
  const nav = useTranslations('nav')
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <>
            <span>{t('size', { topics: topics.length })}</span>
            <a href={paths.suggestions()}>{nav('suggestions')}</a>
            <a href={paths.terms()}>{nav('terms')}</a>
            <a href={paths.compare()}>{nav('compare')}</a>
            <a href={paths.numbers()}>{nav('numbers')}</a>
            <a href={paths.changes()}>{work('changes')}</a>
          </>
        }
      />
      {secondHand.length > 0 || only ? (
        <PillRow label={t('which')}>
          <Pill href={paths.topics()} on={!only}>
            {t('all')}
          </Pill>
          <Pill href={paths.topics({ only: 'second-hand' })} on={only === 'second-hand'}>
            {t('secondHand')}
            <small>{secondHand.length}</small>
          </Pill>
        </PillRow>
      ) : null}
      {only && shown.length > 0 ? <p className={styles.about}>{t('secondHandText')}</p> : null}
      {shown.length > 0 ? (
        <TopicIndex topics={shown} />
      ) : only ? (
        <EmptyState
          title={t('noSecondHand')}
          text={t('secondHandText')}
          ways={[{ href: paths.topics(), text: t('all') }]}
        />
      ) : (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[{ href: paths.imports(), text: t('emptyImport') }]}
        />
      )}
      <TrashedTopics topics={trashed} />
    </>
  )
}
