import { useLocale, useTranslations } from 'next-intl'
import type { SearchAnswer, SearchHit } from '@/lib/domain/search'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Marked } from './marked'
import styles from './search-results.module.css'

/** What was found and why: topics first, then notes with the place that fits. */
export function SearchResults({ answer }: { answer: SearchAnswer }) {
  const t = useTranslations('search')
  const kind = useTranslations('kindOf')
  return (
    <>
      <p className={styles.count} role="status">
        {t('found', { notes: answer.total })}
        {answer.hits.length < answer.total ? <span>{t('first', { count: answer.hits.length })}</span> : null}
      </p>
      {answer.topics.length > 0 ? (
        <ul className={styles.topics} aria-label={t('topics')}>
          {answer.topics.map((topic) => (
            <li key={topic.slug}>
              <a href={paths.topic(topic.slug)}>{topic.name}</a>
              <small>
                {kind(topic.kind)}
                {topic.matched !== topic.name ? <span>{t('alias', { alias: topic.matched })}</span> : null}
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      <ol>
        {answer.hits.map((hit) => (
          <li key={hit.slug}>
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const t = useTranslations('search')
  const words = dateWords(useLocale())
  return (
    <article className={styles.hit}>
      <h2>
        <a href={paths.note(hit.slug)}>
          <Marked parts={hit.titleParts} />
        </a>
      </h2>
      {hit.snippet.length > 0 ? (
        <p className={styles.snippet}>
          <Marked parts={hit.snippet} />
        </p>
      ) : null}
      <p className={styles.meta}>
        <a href={paths.day(hit.day)}>
          <time dateTime={hit.day}>{words.date(hit.day)}</time>
        </a>
        <span>{t(`reason.${hit.reason}`)}</span>
      </p>
    </article>
  )
}
