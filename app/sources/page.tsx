import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { SourceFilter } from '@/components/source/source-filter'
import { SourceRows } from '@/components/source/source-rows'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { SOURCE_ROLES } from '@/lib/domain/source'
import { listSources } from '@/lib/notebook/read-sources'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  role: z.enum(SOURCE_ROLES).optional().catch(undefined),
  host: z.string().max(253).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
type Listing = Awaited<ReturnType<typeof listSources>>
type Filter = z.infer<typeof Query>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('sources') }
}

export default async function SourcesPage({ searchParams }: Route) {
  const query = Query.parse(await searchParams)
  const listing = await listSources(await theNotebook(), query)
  return (
    <Shell current="sources">
      <Sources listing={listing} query={query} />
    </Shell>
  )
}

function Sources({ listing, query }: { listing: Listing; query: Filter }) {
  const t = useTranslations('source')
  const { role, host, page } = query
  const to = (number: number) => ({
    href: paths.sources({ role, host, page: String(number) }),
    text: t('pageNumber', { page: number }),
  })
  return (
    <>
      <PageHead title={t('title')} sub={t('size', { sources: listing.total })} />
      <SourceFilter role={role} host={host} roles={listing.roles} hosts={listing.hosts} />
      {listing.items.length > 0 ? (
        <SourceRows sources={listing.items} />
      ) : (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[{ href: paths.sources(), text: t('all') }]}
        />
      )}
      <StepNav
        label={t('pages')}
        previous={page > 1 ? to(page - 1) : null}
        next={page < listing.pages ? to(page + 1) : null}
        words={{ previous: t('previous'), next: t('next') }}
      />
    </>
  )
}
