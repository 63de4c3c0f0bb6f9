import { useTranslations } from 'next-intl'
import styles from './last-done.module.css'
import { WORK_FORM } from './line-tools'

type Props = {
  did: 'hide' | 'show' | 'pin' | 'unpin' | 'reset' | 'edit' | 'move' | 'fit' | 'undo'
  words: string
  lines: number
}

/** What was last done to the brief, and the way back. */
export function LastDone({ did, words, lines }: Props) {
  const t = useTranslations('brief')
  return (
    <p className={styles.done} role="status" data-screen-only>
      <span>{did === 'fit' ? t('did.fit', { lines }) : t(`did.${did}`, { words })}</span>
      <button
        type="submit"
        form={WORK_FORM}
        name="work"
        value="undo"
        className="button small"
        data-tool="undo"
        title="Z"
      >
        {t('undo')}
      </button>
    </p>
  )
}
