import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { paths } from '@/lib/paths'
import { Shell } from './shell'

/**
 * What stands at an address where nothing is; answered with status 404. Pages return it instead of calling notFound(),
 * after which the framework sends an empty page that only its scripts can fill.
 */
export function Missing() {
  return (
    <Shell missing>
      <Nothing />
    </Shell>
  )
}

function Nothing() {
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
