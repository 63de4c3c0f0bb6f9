import fuzzysort from 'fuzzysort'
import type { Engine } from './engine'

export const fuzzySort: Engine = {
  name: 'fuzzysort',
  note: 'a snapshot, default threshold',
  most: { texts: 200_000, because: 'about a gigabyte of heap' },
  build: (texts) => {
    const targets = fuzzysort.snapshot(
      texts.map((text, id) => ({ id, text })),
      { key: 'text' },
    )
    return {
      search: (query, limit) => fuzzysort.go(query, targets, { limit }).map(({ obj }) => obj.id),
      close: () => fuzzysort.cleanup(),
    }
  },
}
