import { listFacets } from '../../db/search-reads'
import type { SearchFacets } from '../../domain/search'
import type { SourceRole } from '../../domain/source'
import type { Level } from '../../search/asking/levels'
import { anyOf } from '../../search/bodies/match-expression'
import type { Notebook } from '../open-notebook'

const SHOWN = 12

/** How many of the notes on all rungs carry each topic, role, month and host. */
export async function countFacets(nb: Notebook, levels: readonly Level[]): Promise<SearchFacets | null> {
  // What a loose expression finds is not known without looking at every note.
  const match = anyOf(levels.filter(({ check }) => !check).map((level) => level.match))
  if (match === null) return null
  const rows = await listFacets(nb.db.prisma, match, SHOWN)
  const of = (facet: string) => rows.filter((row) => row.facet === facet)
  return {
    topics: of('topic').map(({ value, label, notes }) => ({ slug: value, name: label ?? value, notes })),
    roles: of('role').map(({ value, notes }) => ({ role: value as SourceRole, notes })),
    months: of('month').map(({ value, notes }) => ({ month: value, notes })),
    hosts: of('host').map(({ value, notes }) => ({ host: value, notes })),
  }
}
