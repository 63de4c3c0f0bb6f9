import { useEffect, useState } from 'react'
import type { SavedSearch } from '@/lib/domain/saved-search'
import { paths } from '@/lib/paths'
import { withFilter } from '@/lib/search/query/edit-query'
import { AskLink } from './choose'
import { dayText } from './day-text'
import { clearRecentQueries, readRecentQueries } from './recent-queries'
import styles from './search-start.module.css'
import { useWords } from './words'

export type StartView = {
  newest: { slug: string; title: string; day: string }[]
  topics: { slug: string; name: string }[]
  saved: SavedSearch[]
}

/** What stands under an empty box: the newest notes, earlier searches, and what a search can say. */
export function SearchStart({ newest, topics, saved }: StartView) {
  const { says, locale } = useWords()
  return (
    <div className={styles.start}>
      <div>
        {newest.length > 0 ? (
          <section>
            <h2>{says.start.newest}</h2>
            <ul className={styles.notes}>
              {newest.map((note) => (
                <li key={note.slug}>
                  <a href={paths.note(note.slug)} data-hit={note.slug}>
                    {note.title}
                  </a>
                  <time dateTime={note.day}>{dayText(note.day, locale)}</time>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Ways topic={topics[0]?.name} month={newest[0]?.day.slice(0, 7)} />
      </div>
      <aside>
        {saved.length > 0 ? (
          <section>
            <h2>{says.start.saved}</h2>
            <ul className={styles.links}>
              {saved.map((search) => (
                <li key={search.id}>
                  <AskLink asked={{ query: search.query, exact: false }}>{search.name}</AskLink>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <RecentQueries />
      </aside>
    </div>
  )
}

function RecentQueries() {
  const { says } = useWords()
  const [queries, setQueries] = useState<string[]>([])
  useEffect(() => setQueries(readRecentQueries()), [])
  if (queries.length === 0) return null
  const clear = () => {
    clearRecentQueries()
    setQueries([])
  }
  return (
    <section>
      <h2>
        {says.start.recent}
        <button type="button" onClick={clear}>
          {says.start.clear}
        </button>
      </h2>
      <ul className={styles.links}>
        {queries.map((query) => (
          <li key={query}>
            <AskLink asked={{ query, exact: false }}>{query}</AskLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The language of queries by example; those that surely find something here are links. */
function Ways({ topic, month }: { topic: string | undefined; month: string | undefined }) {
  const { says } = useWords()
  const { way } = says.start
  const known = [
    ...(topic ? [{ text: withFilter('', 'topic', topic), means: way.topic }] : []),
    ...(month ? [{ text: `day:${month}`, means: way.days }] : []),
    { text: 'has:math', means: way.has },
    { text: 'role:paper', means: way.role },
  ]
  const told = [
    { text: 'erfentu  eft', means: way.pinyin },
    { text: 'swin tranformer', means: way.typo },
    { text: '"set prediction"', means: way.phrase },
    { text: 'ViT -Swin', means: way.without },
    { text: 'GAN OR DALL·E', means: way.either },
  ]
  return (
    <section>
      <h2>{says.start.ways}</h2>
      <dl className={styles.ways}>
        {told.map(({ text, means }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>{means}</dd>
          </div>
        ))}
        {known.map(({ text, means }) => (
          <div key={text}>
            <dt>
              <AskLink asked={{ query: text, exact: false }}>{text}</AskLink>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
