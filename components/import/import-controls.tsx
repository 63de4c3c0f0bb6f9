import { useTranslations } from 'next-intl'
import type { ImportPage } from '@/lib/domain/import'
import { paths } from '@/lib/paths'
import styles from './import-controls.module.css'

type FormAction = (form: FormData) => Promise<void>
type Props = {
  page: ImportPage
  actions: Record<'commit' | 'drop' | 'undo' | 'takeEditBack', FormAction>
}

/** What can be done with an import as a whole; stays in sight while the preview is corrected. */
export function ImportControls({ page, actions }: Props) {
  const t = useTranslations('import')
  const undated = page.report.notes.filter((note) => note.day === null).length
  if (page.status === 'undone') {
    return (
      <p className={styles.controls}>
        <a className="button" href={paths.imports()}>
          {t('another')}
        </a>
      </p>
    )
  }
  if (page.status === 'done') {
    return (
      <div className={styles.controls}>
        <a className="button primary" href={paths.log()}>
          {t('toLog')}
        </a>
        <Act id={page.id} action={actions.undo} text={t('undo')} />
      </div>
    )
  }
  return (
    <div className={styles.controls} data-sticky="">
      <form action={actions.commit}>
        <input type="hidden" name="id" value={page.id} />
        <button type="submit" className="button primary" disabled={undated > 0}>
          {t('commit', { notes: page.report.created })}
        </button>
      </form>
      {page.edits > 0 ? (
        <Act id={page.id} action={actions.takeEditBack} text={t('takeEditBack', { edits: page.edits })} />
      ) : null}
      <Act id={page.id} action={actions.drop} text={t('dropPreview')} />
      {undated > 0 ? <p role="status">{t('undated', { notes: undated })}</p> : null}
    </div>
  )
}

function Act({ id, action, text }: { id: number; action: FormAction; text: string }) {
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="button">
        {text}
      </button>
    </form>
  )
}
