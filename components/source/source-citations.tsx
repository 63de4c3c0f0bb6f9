import { useLocale, useTranslations } from 'next-intl'
import type { SourceCitation } from '@/lib/domain/source-page'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import styles from './source-page.module.css'

/** The notes that cite a source, each with the words it put before the link. */
export function SourceCitations({ citations }: { citations: SourceCitation[] }) {
  const t = useTranslations('sourceRole')
  const words = dateWords(useLocale())
  return (
    <section aria-labelledby="source-citations">
      <h2 id="source-citations">{t('citedBy', { notes: citations.length })}</h2>
      <ul className={styles.rows}>
        {citations.map(({ slug, title, day, lead }) => (
          <li key={slug}>
            <a href={paths.note(slug)}>{title}</a>
            <small>
              <a href={paths.day(day)}>
                <time dateTime={day}>{words.date(day)}</time>
              </a>
            </small>
            {lead ? <small className={styles.below}>{t('lead', { lead })}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
