import { useTranslations } from 'next-intl'
import type { SourceName, SourcePage } from '@/lib/domain/source-page'
import { paths } from '@/lib/paths'
import styles from './source-page.module.css'

/** Its paper with the other sources of it, copies, and every spelling of its address. */
export function SourceFacts({ source }: { source: SourcePage }) {
  const t = useTranslations('sourceRole')
  const names = useTranslations('role')
  const { work, original, copies, spellings } = source
  return (
    <>
      {work ? (
        <section aria-labelledby="source-paper">
          <h2 id="source-paper">{t('paper')}</h2>
          <p>
            <a href={paths.paper(work.key)}>{work.title ?? work.key}</a>
            {work.year ? ` (${work.year})` : null}
          </p>
          {work.sources.length > 0 ? (
            <ul className={styles.rows} aria-label={t('otherSources')}>
              {work.sources.map((other) => (
                <li key={other.id}>
                  <a href={paths.source(other.id)}>{other.title ?? other.label}</a>
                  <small>{names(other.role)}</small>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ) : null}
      {original ? <Names heading={t('copyOf')} id="source-original" sources={[original]} /> : null}
      {copies.length > 0 ? <Names heading={t('copies')} id="source-copies" sources={copies} /> : null}
      {spellings.length > 0 ? (
        <section aria-labelledby="source-spellings">
          <h2 id="source-spellings">{t('spellings')}</h2>
          <ul className={styles.spellings}>
            {spellings.map((url) => (
              <li key={url}>{url}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function Names({ heading, id, sources }: { heading: string; id: string; sources: SourceName[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className={styles.rows}>
        {sources.map((source) => (
          <li key={source.id}>
            <a href={paths.source(source.id)}>{source.title ?? source.label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
