import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import styles from './gist.module.css'

type Props = {
  slug: string
  /** By the writer; else the rules were let choose again. */
  chosen: boolean
  /** What the writer had chosen before, empty for nothing. */
  before: string
  choose: FormAction
}

/** What was just chosen, and the way back to what was there before it. */
export function PinNotice({ slug, chosen, before, choose }: Props) {
  const t = useTranslations('gist')
  return (
    <div id="told" className={styles.notice} role="status">
      <p>{t(chosen ? 'chosen' : 'rulesChoose')}</p>
      <form action={choose}>
        <input type="hidden" name="slug" value={slug} />
        <button type="submit" name="words" value={before} className="button small">
          {t('undo')}
        </button>
      </form>
    </div>
  )
}
