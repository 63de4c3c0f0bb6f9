import { countMatches } from '../../db/search-reads'
import { countTerms, listTermRows } from '../../db/term-store'
import { englishForms } from '../../domain/term-pairs/english-forms'
import type { StoredTerm, TermPair } from '../../domain/term-pairs/term-pair'
import { anyOf } from '../../search/bodies/match-expression'
import { exactMatch } from '../../search/bodies/words-match'
import type { Notebook } from '../open-notebook'

/** A pair of the bank with how many notes have one of its sides. */
type TermListItem = StoredTerm & { notes: number }

export type TermList = { items: TermListItem[]; total: number; pages: number }

/** Last added first. */
export async function listTerms(
  nb: Notebook,
  { q = '', page = 1, limit }: { q?: string; page?: number; limit: number },
): Promise<TermList> {
  const db = nb.db.prisma
  const total = await countTerms(db, q)
  const terms = await listTermRows(db, { q, limit, offset: (page - 1) * limit })
  const counts = await countMatches(db, terms.map(matchOf))
  const items = terms.map((term, at) => ({ ...term, notes: counts[at] ?? 0 }))
  return { items, total, pages: Math.max(1, Math.ceil(total / limit)) }
}

/** Notes in which either side stands, the English in singular or plural. */
function matchOf({ chinese, english }: TermPair): string {
  return anyOf([chinese, ...englishForms(english)].map((side) => exactMatch(side, true))) ?? '""'
}
