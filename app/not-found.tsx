import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { paths } from '@/lib/paths'
import { Shell } from './shell'

export default function NotFound() {
  return (
    <Shell>
      <Missing />
    </Shell>
  )
}

function Missing() {
  const t = useTranslations('missing')
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState
        title={t('text')}
        ways={[
          { href: paths.log(), text: t('toLog'), first: true },
          { href: paths.search(), text: t('toSearch') },
        ]}
      />
    </>
  )
}
