import { useTranslations } from 'next-intl'
import type { RenderedNote } from '@/lib/domain/note'
import styles from './note-body.module.css'

/** The text of a note as the renderer set it; its source text while the renderer has not been there. */
export function NoteBody({ body, rendered }: { body: string; rendered: RenderedNote | null }) {
  const t = useTranslations('note')
  if (!body.trim()) return <p className={styles.quiet}>{t('noText')}</p>
  if (rendered) return <div className="prose" dangerouslySetInnerHTML={{ __html: rendered.html }} />
  return (
    <>
      <p className={styles.quiet} role="status">
        {t('notRendered')}
      </p>
      <div className="prose plain">{body}</div>
    </>
  )
}
