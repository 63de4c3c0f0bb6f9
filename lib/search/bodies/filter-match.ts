import type { Clause } from '../query/query'
import { daysMatch } from './days-match'
import { anyOf, inSources, marksMatch, markToken, phraseOf } from './match-expression'
import { tagToken, topicToken } from './note-text'
import { wordsMatch } from './words-match'

type Filter = Exclude<Clause, { kind: 'words' }>

/** Notes that a filter lets through. `topicIds` are the topics its value names. */
export function filterMatch(filter: Filter, topicIds: readonly number[]): string {
  const match = filter.kind === 'days' ? daysMatch(filter.from, filter.to) : valueMatch(filter, topicIds)
  return match ?? NO_NOTE
}

/** A filter whose value nothing has. */
const NO_NOTE = `"${markToken('no:note')}"`

function valueMatch(filter: Exclude<Filter, { kind: 'days' }>, topicIds: readonly number[]): string | null {
  switch (filter.operator) {
    case 'topic':
      return topicsMatch(topicIds.map(topicToken))
    case 'tag':
      return topicsMatch(topicIds.map(tagToken))
    case 'source': {
      const match = wordsMatch(filter.value)
      return match && inSources(match)
    }
    case 'host':
      return marksMatch([`host:${filter.value.toLowerCase()}`], true)
    default:
      return marksMatch([`${filter.operator}:${filter.value}`])
  }
}

/** Notes with one of the topics, by their tokens, which stand in no other column. */
export function topicsMatch(tokens: readonly string[]): string | null {
  return anyOf(tokens.map((token) => phraseOf([token], false)))
}
