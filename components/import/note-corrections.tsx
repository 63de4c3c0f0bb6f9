import { useTranslations } from 'next-intl'
import type { ImportedNote } from '@/lib/domain/import'
import styles from './note-corrections.module.css'

type Props = {
  id: number
  note: ImportedNote
  before: ImportedNote | null
  action: (form: FormData) => Promise<void>
}

/** Everything a writer can put right about one note of the preview, as plain forms. */
export function NoteCorrections({ id, note, before, action }: Props) {
  const t = useTranslations('import')
  const fields = (back: number) => (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
    </>
  )
  return (
    <details className={styles.corrections} open={note.day === null}>
      <summary>{t('correct')}</summary>
      <form action={action} className={styles.line}>
        {fields(note.at)}
        <label htmlFor={`title-${note.at}`}>{t('newTitle')}</label>
        <input id={`title-${note.at}`} className="field" name="title" defaultValue={note.title} required />
        <button type="submit" name="edit" value={`retitle:${note.at}`} className="button small">
          {t('retitle')}
        </button>
      </form>
      <form action={action} className={styles.line}>
        {fields(note.at)}
        <label htmlFor={`moment-${note.at}`}>{t('newMoment')}</label>
        <input
          id={`moment-${note.at}`}
          className="field"
          type="datetime-local"
          name="moment"
          defaultValue={note.day ? `${note.day}T${(note.time ?? '00:00').slice(0, 5)}` : ''}
          required
        />
        <button type="submit" name="edit" value={`redate:${note.at}`} className="button small">
          {t('redate')}
        </button>
      </form>
      <div className={styles.whole}>
        {before ? (
          <form action={action}>
            {fields(before.at)}
            <button type="submit" name="edit" value={`join:${note.at}`} className="button small">
              {t('join', { title: before.title })}
            </button>
          </form>
        ) : null}
        <form action={action}>
          {fields(before?.at ?? 0)}
          <button type="submit" name="edit" value={`discard:${note.at}`} className="button small">
            {t('discard')}
          </button>
        </form>
      </div>
      {note.lines.length > 1 ? (
        <form action={action}>
          {fields(note.at)}
          <p className={styles.hint}>{t('splitHint')}</p>
          <ol className={styles.lines}>
            {note.lines.map((line, index) => (
              <li key={line.at}>
                {index === 0 ? (
                  <span />
                ) : (
                  <button
                    type="submit"
                    name="edit"
                    value={`split:${line.at}`}
                    title={t('split')}
                    aria-label={t('splitAt', { text: line.text.slice(0, 60) })}
                  >
                    ✂
                  </button>
                )}
                <span>{line.text}</span>
              </li>
            ))}
          </ol>
        </form>
      ) : null}
    </details>
  )
}
