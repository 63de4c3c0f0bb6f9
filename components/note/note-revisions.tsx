import { useLocale, useTranslations } from 'next-intl'
import type { NotePage } from '@/lib/domain/note'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Origin } from '../revision/origin'
import styles from './note-revisions.module.css'

type Props = { slug: string; revisions: NotePage['revisions']; zone: string }

/** How often a note was saved, when last and by what; the way to its time line. */
export function NoteRevisions({ slug, revisions, zone }: Props) {
  const t = useTranslations('revisions')
  const words = dateWords(useLocale())
  const [newest] = revisions
  if (!newest) return null
  return (
    <p className={styles.revisions} data-screen-only>
      <a href={paths.revisions(slug)}>{t('count', { count: revisions.length })}</a>
      <span>{t('lastSaved', { when: words.moment(newest.savedAt, zone) })}</span>
      <Origin of={newest.origin} />
    </p>
  )
}
