import { z } from 'zod'
import {
  deleteSavedSearchRow,
  insertSavedSearch,
  listSavedSearchRows,
  updateSavedSearch,
} from '../db/saved-search-store'
import type { SavedSearch } from '../domain/saved-search'
import type { Notebook } from './open-notebook'
import { inTransaction } from './transaction'

const wellFormed = (text: string) => text.isWellFormed()

/** What form and API may say of a saved search; without a name it is called by its query. */
export const savedSearchInput = z
  .object({
    name: z.string().trim().max(100).refine(wellFormed, 'The name has a broken character.').optional(),
    query: z
      .string()
      .trim()
      .min(1, 'A saved search needs a query.')
      .max(2000, 'A query has at most 2,000 characters.')
      .refine(wellFormed, 'The query has a broken character.'),
  })
  .transform(({ name, query }) => ({ name: name || query.slice(0, 100), query }))

export const savedSearchChange = z.object({
  name: z.string().trim().min(1, 'A saved search needs a name.').max(100).optional(),
  query: z.string().trim().min(1, 'A saved search needs a query.').max(2000).optional(),
  position: z.number().int().min(0).optional().describe('Its new place, from 0.'),
})

export function listSavedSearches(nb: Notebook): Promise<SavedSearch[]> {
  return listSavedSearchRows(nb.db.prisma)
}

/** A query that is saved already keeps its row and takes the new name: pressing twice makes one. */
export function saveSearch(nb: Notebook, input: z.output<typeof savedSearchInput>): Promise<SavedSearch> {
  return inTransaction(nb, async (tx) => {
    const known = (await listSavedSearchRows(tx)).find(({ query }) => query === input.query)
    if (!known) return insertSavedSearch(tx, input, nb.now())
    const renamed = { ...known, name: input.name }
    await updateSavedSearch(tx, renamed)
    return renamed
  })
}

/** Null when there is no such search. Moving one moves the others up or down. */
export function changeSavedSearch(
  nb: Notebook,
  id: number,
  change: z.output<typeof savedSearchChange>,
): Promise<SavedSearch | null> {
  return inTransaction(nb, async (tx) => {
    const searches = await listSavedSearchRows(tx)
    const changed = searches.find((search) => search.id === id)
    if (!changed) return null
    const { name = changed.name, query = changed.query, position = searches.indexOf(changed) } = change
    const order = searches.filter((search) => search !== changed)
    order.splice(position, 0, { ...changed, name, query })
    const placed = order.map((search, place) => ({ ...search, position: place }))
    for (const search of placed) await updateSavedSearch(tx, search)
    return placed.find((search) => search.id === id) ?? null
  })
}

export function deleteSavedSearch(nb: Notebook, id: number): Promise<boolean> {
  return inTransaction(nb, (tx) => deleteSavedSearchRow(tx, id))
}
