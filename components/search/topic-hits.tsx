import type { TopicHit } from '@/lib/domain/search'
import { paths } from '@/lib/paths'
import { fillCount } from './fill'
import { MatchChip } from './reasons'
import styles from './topic-hits.module.css'
import { useWords } from './words'

/** Topics the words name, with the spelling that was met where it is another. */
export function TopicHits({ topics }: { topics: TopicHit[] }) {
  const { says, kindOf } = useWords()
  if (topics.length === 0) return null
  return (
    <ul className={styles.topics} aria-label={says.topics}>
      {topics.map((topic) => (
        <li key={topic.slug}>
          <a href={paths.topic(topic.slug)} data-hit="">
            {topic.name}
          </a>
          <small>
            {kindOf[topic.kind]} · {fillCount(says.found, topic.notes)}
          </small>
          {topic.matched === topic.name ? null : (
            <small>
              <MatchChip
                tier={topic.tier === 'exact' ? 'alias' : topic.tier}
                typed={topic.matched}
                found=""
              />
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}
