import { useTranslations } from 'next-intl'
import type { NeighbourTopic } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import styles from './topic-neighbours.module.css'

const WIDTH = 56

/** Topics in the same notes, the nearest first, each with how near it is. */
export function TopicNeighbours({ neighbours }: { neighbours: NeighbourTopic[] }) {
  const t = useTranslations('topic')
  const nearest = Math.max(...neighbours.map(({ weight }) => weight))
  if (neighbours.length === 0) return null
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{t('neighbours')}</h2>
      <ol className={styles.list}>
        {neighbours.map((topic) => {
          const why = t('sharedOf', { shared: topic.shared, tagged: topic.tagged, notes: topic.notes })
          return (
            <li key={topic.slug} title={why}>
              <a href={paths.topic(topic.slug)}>{topic.name}</a>
              <small>
                {topic.shared}
                <span className="visually-hidden">{` (${why})`}</span>
              </small>
              <svg width={WIDTH} height="5" viewBox={`0 0 ${WIDTH} 5`} aria-hidden="true">
                <rect className={styles.ground} width={WIDTH} height="5" rx="2.5" />
                <rect
                  className={styles.weight}
                  width={Math.max(3, Math.round((topic.weight / nearest) * WIDTH))}
                  height="5"
                  rx="2.5"
                />
              </svg>
            </li>
          )
        })}
      </ol>
      <details className={styles.how}>
        <summary>{t('weightHow')}</summary>
        <p>{t('weightText')}</p>
      </details>
    </section>
  )
}
