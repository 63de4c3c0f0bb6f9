import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'

/** Moves a note to the trash; asks nothing, since it can be taken back. */
export function DeleteNote({ slug, action }: { slug: string; action: FormAction }) {
  const t = useTranslations('trash')
  return (
    <form action={action} data-screen-only>
      <input type="hidden" name="slug" value={slug} />
      <button type="submit" className="button small quiet">
        {t('delete')}
      </button>
    </form>
  )
}
