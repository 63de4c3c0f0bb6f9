import { readKnownOfQuery } from '../../db/search-reads'
import { formsAsked, type Lookups, pairsAsked, spellingsAsked } from '../../search/asking/lookups'
import type { Query } from '../../search/query/query'
import type { Notebook } from '../open-notebook'
import { searchIndexOf } from '../search-index'

/** All that must be known of the notebook before a query can be asked. */
export async function lookUp(nb: Notebook, query: Query): Promise<Lookups> {
  const { names, words, knownWords } = await searchIndexOf(nb)
  const known = await readKnownOfQuery(
    nb.db.prisma,
    spellingsAsked(query),
    pairsAsked(query),
    formsAsked(query),
  )
  return { ...known, names, words, isWord: (word) => knownWords.has(word) }
}
