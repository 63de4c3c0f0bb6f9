import { Query, SearcherFactory } from '@m31coding/fuzzy-search'
import type { Engine } from './engine'

export const m31: Engine = {
  name: 'm31 fuzzy-search',
  note: 'defaults, each title a term',
  most: { texts: 200_000, because: 'more than half a minute to build' },
  build: (texts) => {
    const searcher = SearcherFactory.createDefaultSearcher<{ id: number; text: string }, number>()
    searcher.indexEntities(
      texts.map((text, id) => ({ id, text })),
      ({ id }) => id,
      ({ text }) => [text],
    )
    return {
      search: (query, limit) =>
        searcher.getMatches(new Query(query, limit)).matches.map(({ entity }) => entity.id),
    }
  },
}
