import { KNOWN_TOPICS } from '../../lib/domain/known-topics'
import { normalizeTopicName } from '../../lib/domain/topic-name'
import { KNOWN_NAMES } from '../search/known-names'

/** A topic with its spellings, as many in all as asked: those that are known, then versions and variants of them. */
export function benchTopics(count: number): { topic: number; names: string[] }[] {
  const taken = new Set<string>()
  const free = (name: string) => {
    const key = normalizeTopicName(name)
    if (taken.has(key) || taken.size >= count) return false
    taken.add(key)
    return true
  }
  const lists = [
    ...KNOWN_TOPICS.map(({ name, aliases }) => [name, ...aliases]),
    ...KNOWN_NAMES.map((name) => [name]),
  ]
  const variants = ['-Large', '-Small', ' v3', ' v4', '-XL', '-Net++', '-Pro'].flatMap((end) =>
    KNOWN_NAMES.map((name) => [`${name}${end}`]),
  )
  return [...lists, ...variants]
    .map((names) => names.filter(free))
    .filter((names) => names.length > 0)
    .map((names, topic) => ({ topic, names }))
}
