import { useLocale, useTranslations } from 'next-intl'
import type { ShownComparison } from '@/lib/domain/aspects/comparison'
import { paths } from '@/lib/paths'
import styles from './comparison.module.css'
import { RowTools } from './row-tools'

/** Which rows are shown, and in what order: a form and links, so that every choice is an address. */
export function RowChoice({ comparison }: { comparison: ShownComparison }) {
  const t = useTranslations('compare')
  const locale = useLocale()
  const { topics, rows, hidden } = comparison
  const slugs = topics.map(({ slug }) => slug)
  const shared = rows.filter(({ cells }) => cells.filter(({ quotes }) => quotes.length > 0).length >= 2)
  return (
    <details className={styles.choice} data-screen-only>
      <summary>{t('rows', { shown: rows.length, all: rows.length + hidden.length })}</summary>
      <form action={paths.compare()} method="get">
        {slugs.map((slug) => (
          <input key={slug} type="hidden" name="t" value={slug} />
        ))}
        <ul>
          {rows.map((row, index) => (
            <li key={row.key}>
              <label>
                <input type="checkbox" name="rows" value={row.key} defaultChecked /> {row.name[locale]}
              </label>
              <RowTools comparison={comparison} index={index} className={styles.tools} />
            </li>
          ))}
          {hidden.map((row) => (
            <li key={row.key}>
              <label>
                <input type="checkbox" name="rows" value={row.key} /> {row.name[locale]}
              </label>
            </li>
          ))}
        </ul>
        <p className={styles.ways}>
          <button type="submit" className="button small">
            {t('apply')}
          </button>
          {shared.length > 0 && shared.length < rows.length ? (
            <a
              href={paths.compare(
                slugs,
                shared.map(({ key }) => key),
              )}
            >
              {t('sharedRows')}
            </a>
          ) : null}
          {hidden.length > 0 ? <a href={paths.compare(slugs)}>{t('allRows')}</a> : null}
        </p>
      </form>
    </details>
  )
}
