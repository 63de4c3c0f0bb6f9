import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import styles from './comparison.module.css'

type Pair = { topics: { slug: string; name: string }[]; shared: number }

/** Comparisons that suggest themselves. */
export function LikelyPairs({ pairs }: { pairs: Pair[] }) {
  const t = useTranslations('compare')
  if (pairs.length === 0) return null
  return (
    <section className={styles.pairs} aria-labelledby="pairs">
      <h2 id="pairs">{t('pairs')}</h2>
      <ul>
        {pairs.map(({ topics, shared }) => (
          <li key={topics.map(({ slug }) => slug).join(' ')}>
            <a href={paths.compare(topics.map(({ slug }) => slug))}>
              {topics.map(({ name }) => name).join(' · ')}
            </a>
            {shared > 0 ? <small>{t('shared', { notes: shared })}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
