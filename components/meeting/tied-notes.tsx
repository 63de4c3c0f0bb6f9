import { useLocale, useTranslations } from 'next-intl'
import type { NoteRef } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './tied-notes.module.css'

type Props = { meeting: number; notes: NoteRef[]; offers: string; action: FormAction }

/** Notes the writer tied to a meeting, and a field for one more. */
export function TiedNotes({ meeting, notes, offers, action }: Props) {
  const t = useTranslations('meeting')
  const words = dateWords(useLocale())
  return (
    <>
      {notes.length > 0 ? (
        <ul className={styles.notes}>
          {notes.map(({ slug, title, day }) => (
            <li key={slug}>
              <a href={paths.note(slug)}>{title}</a>
              <time dateTime={day}>{words.date(day)}</time>
              <form action={action}>
                <input type="hidden" name="meeting" value={meeting} />
                <input type="hidden" name="note" value={slug} />
                <input type="hidden" name="title" value={title} />
                <button
                  type="submit"
                  name="do"
                  value="untie"
                  className="button small quiet"
                  aria-label={t('noteUntieLabel', { title })}
                >
                  {t('noteUntie')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.none}>{t('notesNone')}</p>
      )}
      <form action={action} className={styles.form}>
        <input type="hidden" name="meeting" value={meeting} />
        <label>
          <span>{t('noteField')}</span>
          <input className="field" name="note" list={offers} maxLength={500} required />
        </label>
        <button type="submit" name="do" value="tie" className="button">
          {t('noteTie')}
        </button>
      </form>
    </>
  )
}
