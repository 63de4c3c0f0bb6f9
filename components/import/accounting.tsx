import { useTranslations } from 'next-intl'
import type { ImportReport } from '@/lib/domain/import'
import styles from './accounting.module.css'

/** Every character of the text: how many found a place and how many were set aside. */
export function Accounting({ report }: { report: ImportReport }) {
  const t = useTranslations('import')
  const { total, placed, discarded } = report.characters
  const facts = [
    t('factDays', { days: report.days.length }),
    t('factNotes', { notes: report.notes.length }),
    t('factSources', { sources: report.sources.length }),
    t('factTags', { tags: report.topics.length }),
  ]
  return (
    <section className={styles.accounting} aria-label={t('accounting')}>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {report.unchanged > 0 ? <span>{t('factUnchanged', { notes: report.unchanged })}</span> : null}
      </p>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ flexGrow: placed }} />
        <span style={{ flexGrow: discarded }} data-discarded="" />
      </div>
      <p className={styles.sum}>{t('characters', { total, placed, discarded })}</p>
    </section>
  )
}
