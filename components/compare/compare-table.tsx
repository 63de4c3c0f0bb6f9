import { useLocale, useTranslations } from 'next-intl'
import type { ShownComparison } from '@/lib/domain/aspects/comparison'
import { paths } from '@/lib/paths'
import { CompareCell } from './compare-cell'
import styles from './compare-table.module.css'
import { RowTools } from './row-tools'

/** So many topics and more need a box of their own to scroll in. */
const MANY = 4

/** Topics beside each other, their aspects below each other. On a phone each aspect is a section of its own. */
export function CompareTable({ comparison }: { comparison: ShownComparison }) {
  const t = useTranslations('compare')
  const locale = useLocale()
  const { topics, rows } = comparison
  const slugs = topics.map(({ slug }) => slug)
  const many = topics.length >= MANY
  return (
    <section
      className={many ? styles.box : undefined}
      aria-label={t('table')}
      // A box that scrolls must be reachable by keys.
      tabIndex={many ? 0 : undefined}
    >
      {/* Roles are said because a table that is set as sections on a phone would lose them. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above. */}
      <table className={styles.table} role="table" data-topics={topics.length}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={styles.corner}>
              <span className="visually-hidden">{t('aspect')}</span>
            </th>
            {topics.map((topic) => (
              <th key={topic.slug} role="columnheader" scope="col">
                <a href={paths.topic(topic.slug)}>{topic.name}</a>
                <small>{t('notes', { notes: topic.notes })}</small>
                <a
                  className={styles.remove}
                  href={paths.compare(slugs.filter((slug) => slug !== topic.slug))}
                  aria-label={t('remove', { topic: topic.name })}
                  title={t('remove', { topic: topic.name })}
                  data-screen-only
                >
                  ×
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={row.key} role="row" id={`row-${row.key}`}>
              <th role="rowheader" scope="row">
                <div>
                  {row.name[locale]}
                  <RowTools comparison={comparison} index={index} className={styles.tools} />
                </div>
              </th>
              {row.cells.map((cell, column) => (
                <td key={slugs[column]} role="cell" data-empty={cell.quotes.length === 0 ? '' : undefined}>
                  <p className={styles.topic} aria-hidden="true">
                    {topics[column]?.name}
                  </p>
                  <CompareCell cell={cell} topic={slugs[column] ?? ''} slugs={slugs} row={row.key} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above. */}
    </section>
  )
}
