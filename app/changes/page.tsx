import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangeList } from '@/components/change/change-list'
import { ChangeNotice } from '@/components/change/change-notice'
import { ChangeRefusal } from '@/components/change/change-refusal'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { Change } from '@/lib/domain/change'
import { listChanges } from '@/lib/notebook/changes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { undo } from './actions'

type Query = { changed?: string; touched?: string; first?: string }
type Route = { searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('changes'))('title') }
}

export default async function ChangesPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const changes = await listChanges(nb)
  return (
    <Shell>
      <Changes changes={changes} zone={nb.timeZone} query={await searchParams} />
    </Shell>
  )
}

function Changes({ changes, zone, query }: { changes: Change[]; zone: string; query: Query }) {
  const t = useTranslations('changes')
  const told = changes.find(({ id }) => String(id) === query.changed) ?? null
  const first = changes.filter(({ id }) => (query.first ?? '').split(',').includes(String(id)))
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      {told && query.touched !== undefined ? (
        <ChangeRefusal change={told} touched={query.touched.split('\n')} first={first} />
      ) : null}
      {told && query.touched === undefined ? <ChangeNotice change={told} undo={undo} /> : null}
      {changes.length > 0 ? (
        <ChangeList changes={changes} zone={zone} undo={undo} />
      ) : (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[{ href: paths.topics(), text: t('toTopics') }]}
        />
      )}
    </>
  )
}
