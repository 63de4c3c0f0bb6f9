import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangeNotice } from '@/components/change/change-notice'
import { TopicIndex } from '@/components/topic/topic-index'
import { TrashedTopics } from '@/components/topic-work/trashed-topic'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { TopicListItem } from '@/lib/domain/topic'
import { readChange } from '@/lib/notebook/changes'
import { listTopics } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { type FoundTopic, listTrashedTopics } from '@/lib/notebook/topic-work/find-topic'
import { paths } from '@/lib/paths'
import { undo } from '../changes/actions'
import { Shell } from '../shell'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('topics') }
}

type Route = { searchParams: Promise<{ changed?: string }> }

export default async function TopicsPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const [topics, trashed] = await Promise.all([listTopics(nb), listTrashedTopics(nb)])
  const { changed } = await searchParams
  const change = changed ? await readChange(nb, Number(changed)) : null
  return (
    <Shell current="topics">
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      <Topics topics={topics} trashed={trashed} />
    </Shell>
  )
}

function Topics({ topics, trashed }: { topics: TopicListItem[]; trashed: FoundTopic[] }) {
  const t = useTranslations('topic')
  const work = useTranslations('topicWork')
  return (
    <>
      <PageHead
        title={t('title')}
        sub={
          <>
            <span>{t('size', { topics: topics.length })}</span>
            <a href={paths.duplicateTopics()}>{work('duplicates')}</a>
            <a href={paths.changes()}>{work('changes')}</a>
          </>
        }
      />
      {topics.length > 0 ? (
        <TopicIndex topics={topics} />
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
