import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Notice } from '@/components/select/notice'
import { SourceFilter } from '@/components/source/source-filter'
import { SourceRows } from '@/components/source/source-rows'
import { RestoreButton } from '@/components/trash/restore-button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import { SOURCE_ROLES } from '@/lib/domain/source'
import type { TrashedSource } from '@/lib/domain/trash'
import { listSources } from '@/lib/notebook/read-sources'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { listTrash } from '@/lib/notebook/trash/read-trash'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { putSourceBack, removeSource } from '../trash/actions'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const Query = z.object({
  role: z.enum(SOURCE_ROLES).optional().catch(undefined),
  host: z.string().max(253).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  trashed: z.string().optional().catch(undefined),
})
type Listing = Awaited<ReturnType<typeof listSources>>
type Filter = z.infer<typeof Query>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('sources') }
}

export default async function SourcesPage({ searchParams }: Route) {
  const query = Query.parse(await searchParams)
  const nb = await theNotebook()
  const [listing, { sources: trashed }] = await Promise.all([listSources(nb, query), listTrash(nb)])
  const removed = trashed.find(({ url }) => url === query.trashed) ?? null
  return (
    <Shell current="sources">
      <Sources listing={listing} query={query} removed={removed} />
    </Shell>
  )
}

type Props = { listing: Listing; query: Filter; removed: TrashedSource | null }

function Sources({ listing, query, removed }: Props) {
  const t = useTranslations('source')
  const nav = useTranslations('nav')
  const { role, host, page } = query
  const to = (number: number) => ({
    href: paths.sources({ role, host, page: String(number) }),
    text: t('pageNumber', { page: number }),
  })
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('size', { sources: listing.total })}
        aside={
          <>
            <a href={paths.snapshots()}>{nav('snapshots')}</a>{' '}
            <a href={paths.linkDoctor()}>{nav('linkDoctor')}</a>
          </>
        }
      />
      {removed ? <Removed source={removed} /> : null}
      <SourceFilter role={role} host={host} roles={listing.roles} hosts={listing.hosts} />
      {listing.items.length > 0 ? (
        <SourceRows sources={listing.items} remove={removeSource} />
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

function Removed({ source: { url, label, title } }: { source: TrashedSource }) {
  const t = useTranslations('trash')
  const name = title ?? label
  return (
    <Notice
      ways={<RestoreButton name="url" value={url} title={name} action={putSourceBack} text={t('undo')} />}
    >
      {t('sourceMoved', { label: name })}
    </Notice>
  )
}
