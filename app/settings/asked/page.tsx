import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { AskedList } from '@/components/outgoing/asked-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { type Asked, listAsked } from '@/lib/notebook/outgoing/asked'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../../shell'
import { forget } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outgoing'))('askedTitle') }
}

export default async function AskedPage() {
  const nb = await theNotebook()
  const asked = await listAsked(nb)
  return (
    <Shell current="settings">
      <AskedOverview asked={asked} zone={nb.timeZone} />
    </Shell>
  )
}

function AskedOverview({ asked, zone }: { asked: Asked; zone: string }) {
  const t = useTranslations('outgoing')
  return (
    <>
      <PageHead
        title={t('askedTitle')}
        sub={t('askedSub', { count: asked.total })}
        aside={<a href={paths.settings()}>{t('toSettings')}</a>}
      />
      {asked.total > 0 ? (
        <AskedList {...asked} zone={zone} forget={forget} />
      ) : (
        <EmptyState
          title={t('askedEmpty')}
          text={t('askedEmptyText')}
          ways={[
            { href: paths.papers(), text: t('toPapers') },
            { href: paths.settings(), text: t('toSettings') },
          ]}
        />
      )}
    </>
  )
}
