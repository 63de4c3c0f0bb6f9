import { useTranslations } from 'next-intl'
import type { Change } from '@/lib/domain/change'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './change.module.css'
import { ChangeSentence } from './change-sentence'

/** What was just done, and the way back. */
export function ChangeNotice({ change, undo }: { change: Change; undo: FormAction }) {
  const t = useTranslations('changes')
  return (
    <div className={styles.notice} role="status">
      <p>
        {change.undoneAt ? `${t('takenBack')} ` : null}
        <ChangeSentence {...change} />
      </p>
      <UndoButton change={change} undo={undo} />
      <a href={paths.changes()}>{t('all')}</a>
    </div>
  )
}

/** Nothing for what has been taken back already. */
export function UndoButton({ change, undo }: { change: Change; undo: FormAction }) {
  const t = useTranslations('changes')
  if (change.undoneAt) return null
  return (
    <form action={undo}>
      <input type="hidden" name="id" value={change.id} />
      <button type="submit" className="button small">
        {t('undo')}
      </button>
    </form>
  )
}
