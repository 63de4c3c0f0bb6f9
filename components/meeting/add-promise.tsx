import { useTranslations } from 'next-intl'
import type { FormAction } from '../shell/switches'
import styles from './add-promise.module.css'

/** Several at once, one a line. */
export function AddPromise({ meeting, action, kept }: { meeting: number; action: FormAction; kept: string }) {
  const t = useTranslations('meeting')
  return (
    <form action={action} className={styles.form}>
      <input type="hidden" name="do" value="add" />
      <input type="hidden" name="page" value={meeting} />
      <label className={styles.text}>
        <span>{t('promiseText')}</span>
        <textarea className="field" name="text" rows={2} maxLength={20_000} defaultValue={kept} required />
      </label>
      <label>
        <span>{t('promiseDue')}</span>
        <input className="field" type="date" name="dueDay" min="0001-01-01" max="9999-12-31" />
      </label>
      <button type="submit" className="button">
        {t('promiseAdd')}
      </button>
    </form>
  )
}
