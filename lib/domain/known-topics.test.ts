import { expect, it } from 'vitest'
import { KNOWN_TOPICS } from './known-topics'
import { normalizeTopicName } from './topic-name'

it('lists each normalised spelling once', () => {
  const spellings = KNOWN_TOPICS.flatMap(({ name, aliases }) => [name, ...aliases]).map(normalizeTopicName)
  expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([])
})
