import { useLocale, useTranslations } from 'next-intl'
import type { ShownComparison } from '@/lib/domain/aspects/comparison'
import { paths } from '@/lib/paths'

type Props = { comparison: ShownComparison; index: number; className?: string | undefined }

/** Addresses of the same comparison with this row one place higher or lower, or without it. */
export function RowTools({ comparison, index, className }: Props) {
  const t = useTranslations('compare')
  const locale = useLocale()
  const keys = comparison.rows.map(({ key }) => key)
  const row = comparison.rows[index]?.name[locale] ?? ''
  const slugs = comparison.topics.map(({ slug }) => slug)
  const step = (to: number) => {
    const moved = keys.filter((_, place) => place !== index)
    moved.splice(to, 0, keys[index] ?? '')
    return paths.compare(slugs, moved)
  }
  return (
    <span className={className} data-screen-only>
      {index > 0 ? (
        <a href={step(index - 1)} aria-label={t('up', { row })} title={t('up', { row })}>
          ↑
        </a>
      ) : null}
      {index < keys.length - 1 ? (
        <a href={step(index + 1)} aria-label={t('down', { row })} title={t('down', { row })}>
          ↓
        </a>
      ) : null}
      {keys.length > 1 ? (
        <a
          href={paths.compare(
            slugs,
            keys.filter((_, place) => place !== index),
          )}
          aria-label={t('hide', { row })}
          title={t('hide', { row })}
        >
          ×
        </a>
      ) : null}
    </span>
  )
}
