import type { TopicRef } from '@/lib/domain/topic'
import { paths } from '@/lib/paths'
import styles from './chips.module.css'

/** Topics of a note: the writer's tags first, then what the text names; each once. */
export function TopicChips({ topics, limit = topics.length }: { topics: TopicRef[]; limit?: number }) {
  const tags = topics.filter((topic) => topic.by === 'tag')
  const tagged = new Set(tags.map((topic) => topic.slug))
  const shown = [...tags, ...topics.filter((topic) => topic.by === 'mention' && !tagged.has(topic.slug))]
  return shown.slice(0, limit).map((topic) => (
    <a
      key={topic.slug}
      className={styles.topic}
      data-by={topic.by}
      data-colour={topic.colour ?? undefined}
      href={paths.topic(topic.slug)}
    >
      {topic.name}
    </a>
  ))
}
