import { useTranslations } from 'next-intl'
import type { RenderedNote } from '@/lib/domain/note'
import styles from './note-body.module.css'

// A line break takes no height of its own in any browser; one line of a log is one thought and is set a little apart.
const BREAK = '<br>'
const APART = '<br><span class="thought-gap"></span>'

/** The text of a note as the renderer set it; its source text while the renderer has not been there. */
export function NoteBody({ body, rendered }: { body: string; rendered: RenderedNote | null }) {
  const t = useTranslations('note')
  if (!body.trim()) return <p className={styles.quiet}>{t('noText')}</p>
  if (rendered) {
    const html = rendered.html.replaceAll(BREAK, APART)
    return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
  }
  return (
    <>
      <p className={styles.quiet} role="status">
        {t('notRendered')}
      </p>
      <div className="prose plain">{body}</div>
    </>
  )
}
