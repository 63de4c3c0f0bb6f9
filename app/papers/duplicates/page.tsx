import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ChangeNotice } from '@/components/change/change-notice'
import { SamePapersList } from '@/components/paper/same-papers'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { Change } from '@/lib/domain/change'
import { readChange } from '@/lib/notebook/changes'
import { listSamePapers, type SamePapers } from '@/lib/notebook/papers/list-same-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { undo } from '../../changes/actions'
import { Shell } from '../../shell'
import { workOnPaper } from '../actions'

type Route = { searchParams: Promise<{ changed?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('paper'))('duplicates') }
}

export default async function DuplicatePapersPage({ searchParams }: Route) {
  const nb = await theNotebook()
  const { changed } = await searchParams
  const change = changed ? await readChange(nb, Number(changed)) : null
  return (
    <Shell current="papers">
      <Duplicates pairs={await listSamePapers(nb)} change={change} />
    </Shell>
  )
}

function Duplicates({ pairs, change }: { pairs: SamePapers[]; change: Change | null }) {
  const t = useTranslations('paper')
  return (
    <>
      <PageHead title={t('duplicates')} sub={t('duplicatesSub')} />
      {change ? <ChangeNotice change={change} undo={undo} /> : null}
      {pairs.length > 0 ? (
        <SamePapersList pairs={pairs} action={workOnPaper} />
      ) : (
        <EmptyState title={t('noDuplicates')} ways={[{ href: paths.papers(), text: t('toPapers') }]} />
      )}
    </>
  )
}
