import { useTranslations } from 'next-intl'
import { SaidForm } from '@/components/meeting/said-form'
import type { MeetingView } from '@/lib/domain/meetings/meeting'
import { saveWhatWasSaid } from '../../actions'
import styles from './after.module.css'

/** What was said, set; the field for it stands open while there is nothing yet. */
export function Said({ meeting: { id, said, saidHtml } }: { meeting: MeetingView }) {
  const t = useTranslations('meeting')
  const form = (
    <SaidForm
      meeting={id}
      said={said}
      action={saveWhatWasSaid}
      words={{
        label: t('saidTitle'),
        hint: t('saidHint'),
        placeholder: t('saidPlaceholder'),
        save: t('save'),
        conflict: t('saidConflict'),
        theirs: t('saidTheirs'),
        back: t('draftBack'),
        other: t('draftOther'),
        take: t('draftTake'),
        drop: t('draftDrop'),
      }}
    />
  )
  if (saidHtml === null) return form
  return (
    <>
      <div className={`prose ${styles.said}`} dangerouslySetInnerHTML={{ __html: saidHtml }} />
      <details className={styles.edit} data-screen-only>
        <summary>{t('saidEdit')}</summary>
        {form}
      </details>
    </>
  )
}
