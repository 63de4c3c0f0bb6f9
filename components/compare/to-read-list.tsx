import { useLocale, useTranslations } from 'next-intl'
import type { ShownComparison } from '@/lib/domain/aspects/comparison'
import { paths } from '@/lib/paths'
import { SourceLink } from '../source/source-link'
import styles from './comparison.module.css'

/** What the comparison lacks, by topic, with what there is to read about it. */
export function ToReadList({ comparison }: { comparison: ShownComparison }) {
  const t = useTranslations('compare')
  const role = useTranslations('role')
  const locale = useLocale()
  const nameOf = new Map(comparison.rows.map(({ key, name }) => [key, name[locale]]))
  const topics = comparison.toRead
    .map((entry) => ({ ...entry, names: entry.missing.flatMap((key) => nameOf.get(key) ?? []) }))
    .filter(({ names }) => names.length > 0)
  if (topics.length === 0) return null
  return (
    <section className={styles.toRead} aria-labelledby="to-read">
      <h2 id="to-read">{t('toRead')}</h2>
      <p className={styles.quiet}>{t('toReadText')}</p>
      <ul>
        {topics.map(({ topic, names, sources }) => (
          <li key={topic.slug}>
            <h3>
              <a href={paths.topic(topic.slug)}>{topic.name}</a>
            </h3>
            <p>
              {names.map((name) => (
                <span key={name} className={styles.missing}>
                  {name}
                </span>
              ))}
            </p>
            {sources.length > 0 ? (
              <ul className={styles.sources}>
                {sources.map((source) => (
                  <li key={source.url}>
                    <small>{role(source.role)}</small> <SourceLink source={source} />
                    {source.title ? <span className={styles.quiet}>{source.title}</span> : null}
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.quiet}>{t('noSources')}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
