import { listHanPairs, listTopicsNamed } from '../../db/search-reads'
import { type Lookups, pairsAsked, spellingsAsked } from '../../search/asking/lookups'
import type { Query } from '../../search/query/query'
import type { Notebook } from '../open-notebook'
import { searchIndexOf } from '../search-index'

/** All that must be known of the notebook before a query can be asked. */
export async function lookUp(nb: Notebook, query: Query): Promise<Lookups> {
  const db = nb.db.prisma
  const { names, words, knownWords } = await searchIndexOf(nb)
  const [topics, pairs] = await Promise.all([
    listTopicsNamed(db, spellingsAsked(query)),
    listHanPairs(db, pairsAsked(query)),
  ])
  return { topics, pairs, names, words, isWord: (word) => knownWords.has(word) }
}
