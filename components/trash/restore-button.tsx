import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'

type Props = {
  /** The slug of a note, or the address of a source. */
  name: 'slug' | 'url'
  value: string
  title: string
  action: FormAction
  /** What the button says, where it is not to restore. */
  text?: string
}

export function RestoreButton({ name, value, title, action, text }: Props) {
  const t = useTranslations('trash')
  return (
    <form action={action}>
      <input type="hidden" name={name} value={value} />
      <button
        type="submit"
        className="button small"
        aria-label={text ? undefined : t('restoreOne', { title })}
      >
        {text ?? t('restore')}
      </button>
    </form>
  )
}
