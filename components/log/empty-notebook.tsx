import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import { EmptyState } from '../ui/empty-state'

/** The first page of a notebook with nothing in it, with the two ways in. */
export function EmptyNotebook() {
  const t = useTranslations('log')
  return (
    <EmptyState
      title={t('emptyTitle')}
      text={t('emptyText')}
      ways={[
        { href: paths.imports(), text: t('emptyImport'), first: true },
        { href: paths.docs(), text: t('emptyGuide') },
      ]}
    />
  )
}
