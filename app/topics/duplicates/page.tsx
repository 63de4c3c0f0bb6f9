import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangeNotice } from '@/components/change/change-notice'
import { DuplicatePairs } from '@/components/topic-work/duplicate-pairs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { Change } from '@/lib/domain/change'
import { readChange } from '@/lib/notebook/changes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { type DuplicateSuggestion, listDuplicates } from '@/lib/notebook/topic-work/list-duplicates'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Shell } from '../../shell'
import { applyWork } from '../[slug]/edit/actions'

type Route = { searchParams: Promise<{ changed?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('topicWork'))('duplicates') }
}

export default async function DuplicatesPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const { changed } = await searchParams
  const change = changed ? await readChange(nb, Number(changed)) : null
  return (
    <Shell current="topics">
      <Duplicates pairs={await listDuplicates(nb)} change={change} />
    </Shell>
  )
}

function Duplicates({ pairs, change }: { pairs: DuplicateSuggestion[]; change: Change | null }) {
  const t = useTranslations('topicWork')
  return (
    <>
      <PageHead title={t('duplicates')} sub={t('duplicatesSub')} />
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      {pairs.length > 0 ? (
        <DuplicatePairs pairs={pairs} action={applyWork} />
      ) : (
        <EmptyState title={t('noDuplicates')} ways={[{ href: paths.topics(), text: t('toTopics') }]} />
      )}
    </>
  )
}
