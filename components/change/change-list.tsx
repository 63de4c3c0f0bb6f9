import { useFormatter, useTranslations } from 'next-intl'
import type { Change } from '@/lib/domain/change'
import type { FormAction } from '../shell/switches'
import styles from './change.module.css'
import { UndoButton } from './change-notice'
import { ChangeSentence } from './change-sentence'

/** Newest first; what was taken back stays listed. `zone`: the notebook's. */
export function ChangeList({ changes, zone, undo }: { changes: Change[]; zone: string; undo: FormAction }) {
  return (
    <ol className={styles.list}>
      {changes.map((change) => (
        <ChangeEntry key={change.id} change={change} zone={zone} undo={undo} />
      ))}
    </ol>
  )
}

function ChangeEntry({ change, zone, undo }: { change: Change; zone: string; undo: FormAction }) {
  const t = useTranslations('changes')
  const format = useFormatter()
  const { notes, mentions } = change.summary
  return (
    <li data-undone={change.undoneAt ? '' : undefined}>
      <time dateTime={change.createdAt}>
        {format.dateTime(new Date(change.createdAt), {
          dateStyle: 'medium',
          timeStyle: 'short',
          timeZone: zone,
        })}
      </time>
      <p>
        <ChangeSentence {...change} />
        <small>
          {typeof notes === 'number' ? t('notes', { notes }) : null}
          {typeof mentions === 'number' && mentions > 0 ? t('andMentions', { mentions }) : null}
        </small>
      </p>
      {change.undoneAt ? <small>{t('undone')}</small> : <UndoButton change={change} undo={undo} />}
    </li>
  )
}
