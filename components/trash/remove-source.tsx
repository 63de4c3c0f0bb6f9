import { useTranslations } from 'next-intl'
import type { SourceListItem } from '@/lib/domain/source'
import type { FormAction } from '../shell/switches'

/** Takes a source off the list; it asks nothing, since it goes to the trash. */
export function RemoveSource({ source, action }: { source: SourceListItem; action: FormAction }) {
  const t = useTranslations('trash')
  return (
    <form action={action} data-screen-only>
      <input type="hidden" name="url" value={source.canonicalUrl} />
      <button
        type="submit"
        className="button small quiet"
        aria-label={t('removeSourceOne', { label: source.title ?? source.label })}
      >
        {t('removeSource')}
      </button>
    </form>
  )
}
