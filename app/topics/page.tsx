import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { TopicIndex } from '@/components/topic/topic-index'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { TopicListItem } from '@/lib/domain/topic'
import { listTopics } from '@/lib/notebook/read-topics'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('topics') }
}

export default async function TopicsPage() {
  const topics = await listTopics(await theNotebook())
  return (
    <Shell current="topics">
      <Topics topics={topics} />
    </Shell>
  )
}

function Topics({ topics }: { topics: TopicListItem[] }) {
  const t = useTranslations('topic')
  return (
    <>
      <PageHead title={t('title')} sub={t('size', { topics: topics.length })} />
      {topics.length > 0 ? (
        <TopicIndex topics={topics} />
      ) : (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[{ href: paths.imports(), text: t('emptyImport') }]}
        />
      )}
    </>
  )
}
