import { useLocale, useTranslations } from 'next-intl'
import type { NotePage } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import styles from './note-revisions.module.css'

type Props = { revisions: NotePage['revisions']; zone: string }

/** The saved versions of a note: when each was made, and by what. */
export function NoteRevisions({ revisions, zone }: Props) {
  const t = useTranslations('note')
  const words = dateWords(useLocale())
  if (revisions.length === 0) return null
  return (
    <details className={styles.revisions} data-screen-only>
      <summary>{t('revisions', { count: revisions.length })}</summary>
      <ul>
        {revisions.map((revision) => {
          const origin = `origin.${revision.origin}` as 'origin.import'
          return (
            <li key={revision.number}>
              <span>{t('revision', { number: revision.number })}</span>
              <time dateTime={revision.savedAt}>{words.moment(revision.savedAt, zone)}</time>
              <span>{t.has(origin) ? t(origin) : revision.origin}</span>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
