import { withoutClause } from '@/lib/search/query/edit-query'
import { joinPieces } from '@/lib/search/query/join-pieces'
import { closedValue } from '@/lib/search/query/operators'
import type { Operator } from '@/lib/search/query/query'
import { clipQuery, scanQuery } from '@/lib/search/query/scan-query'

/** One filter of a query, and the query without it. `value` is the list's own where the operator has a list. */
export type QueryFilter = {
  operator: Operator
  value: string
  not: boolean
  start: number
  end: number
  rest: string
}

/** The filters of a query in order. */
export function filtersOf(query: string): QueryFilter[] {
  return joinPieces(scanQuery(clipQuery(query))).flatMap((piece) => {
    if (piece.kind !== 'filter' || piece.value === '') return []
    const { operator, not, start, end } = piece
    const value = closedValue(operator, piece.value) ?? piece.value
    return [{ operator, value, not, start, end, rest: withoutClause(query, piece) }]
  })
}

/** The words of a query alone. */
export function withoutFilters(query: string): string {
  const [first] = filtersOf(query)
  return first ? withoutFilters(first.rest) : query.trim()
}
