import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { EmptyState } from '@/components/ui/empty-state'
import type { SearchAnswer } from '@/lib/domain/search'
import type { SidebarView } from '@/lib/domain/views'
import { readSidebar } from '@/lib/notebook/read-sidebar'
import { searchNotes } from '@/lib/notebook/search-notes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import styles from './search.module.css'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({ q: z.string().catch('') })
const HITS_SHOWN = 100
const TOPICS_OFFERED = 6

export async function generateMetadata({ searchParams }: Route): Promise<Metadata> {
  const t = await getTranslations('search')
  const { q } = Query.parse(await searchParams)
  return { title: q ? t('titleFor', { query: q }) : t('title') }
}

export default async function SearchPage({ searchParams }: Route) {
  const { q } = Query.parse(await searchParams)
  const nb = await theNotebook()
  const [answer, sidebar] = await Promise.all([
    q.trim() ? searchNotes(nb, q, { limit: HITS_SHOWN }) : null,
    readSidebar(nb),
  ])
  return (
    <Shell current="search" interactive>
      <Search query={q} answer={answer} topTopics={sidebar.topTopics} />
    </Shell>
  )
}

type Props = { query: string; answer: SearchAnswer | null; topTopics: SidebarView['topTopics'] }

function Search({ query, answer, topTopics }: Props) {
  const t = useTranslations('search')
  const offered = topTopics.slice(0, TOPICS_OFFERED)
  const tries = offered.map((topic) => ({ href: paths.search({ q: topic.name }), text: topic.name }))
  return (
    <div className={styles.search}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <SearchForm query={query} label={t('label')} placeholder={t('placeholder')} submit={t('submit')} />
      {answer === null ? <EmptyState title={t('startTitle')} text={t('startText')} ways={tries} /> : null}
      {answer && answer.hits.length + answer.topics.length > 0 ? <SearchResults answer={answer} /> : null}
      {answer && answer.hits.length + answer.topics.length === 0 ? (
        <EmptyState title={t('nothingTitle', { query: answer.query })} text={t('nothingText')} ways={tries} />
      ) : null}
    </div>
  )
}
