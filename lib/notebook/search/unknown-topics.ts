import type { QueryProblem } from '../../domain/search'
import type { Asked } from '../../search/asking/ask'
import type { LayeredNames } from '../../search/names/layered-names'
import type { Query } from '../../search/query/query'

const SUGGESTED = 3

/** What is to be said of `topic:` and `tag:` values that no topic is called. */
export function unknownTopics({ unknown }: Asked, names: LayeredNames, { text }: Query): QueryProblem[] {
  return unknown.map(({ start, end, operator, value }) => {
    const near = names.search(value, SUGGESTED, { kinds: ['topic', 'alias'] }).map((hit) => hit.text)
    return {
      code: 'unknown-value',
      start,
      end,
      text: text.slice(start, end),
      suggestions: [...new Set(near)].map((name) => `${operator}:${quoted(name)}`),
    }
  })
}

function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name
}
