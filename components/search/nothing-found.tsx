import { paths } from '@/lib/paths'
import type { Asked } from './ask-search'
import { AskLink } from './choose'
import { fill } from './fill'
import styles from './nothing-found.module.css'
import { withoutFilters } from './query-filters'
import { useWords } from './words'

type Props = { asked: Asked; meant: string | null; topics: { slug: string; name: string }[] }

/** Nothing was found: what could be asked instead. */
export function NothingFound({ asked, meant, topics }: Props) {
  const { says } = useWords()
  const plain = withoutFilters(asked.query)
  return (
    <div className={styles.nothing}>
      <p className={styles.title}>{fill(says.nothing.title, { query: asked.query })}</p>
      <p>{says.nothing.text}</p>
      <p className={styles.ways}>
        {meant ? (
          <AskLink className="button primary" asked={{ ...asked, query: meant }}>
            {says.meant} {meant}
          </AskLink>
        ) : null}
        {asked.exact ? (
          <AskLink className="button" asked={{ ...asked, exact: false }}>
            {says.nothing.notExact}
          </AskLink>
        ) : null}
        {plain !== '' && plain !== asked.query.trim() ? (
          <AskLink className="button" asked={{ ...asked, query: plain }}>
            {says.nothing.withoutFilters}
          </AskLink>
        ) : null}
      </p>
      {topics.length > 0 ? (
        <p className={styles.topics}>
          {says.nothing.topics}
          {topics.map((topic) => (
            <a key={topic.slug} href={paths.topic(topic.slug)}>
              {topic.name}
            </a>
          ))}
        </p>
      ) : null}
    </div>
  )
}
