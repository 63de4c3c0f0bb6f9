'use server'
import { redirect } from 'next/navigation'
import type { SaveState } from '@/components/search/save-search'
import {
  changeSavedSearch,
  deleteSavedSearch,
  savedSearchChange,
  savedSearchInput,
  saveSearch,
} from '@/lib/notebook/saved-searches'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'

/** Keeps a search for the home page. */
export async function keepSearch(_before: SaveState, form: FormData): Promise<SaveState> {
  const search = savedSearchInput.safeParse({ name: form.get('name') ?? undefined, query: form.get('query') })
  if (!search.success) return 'failed'
  await saveSearch(await theNotebook(), search.data)
  return 'saved'
}

/** One button of a saved search on the home page: its new name, its new place, or its end. What is not understood changes nothing. */
export async function arrangeSearch(form: FormData): Promise<void> {
  const id = Number(form.get('id'))
  const nb = await theNotebook()
  if (form.get('do') === 'delete') await deleteSavedSearch(nb, id)
  const change = savedSearchChange.safeParse(changeIn(form))
  if (change.success) await changeSavedSearch(nb, id, change.data)
  redirect(paths.log())
}

function changeIn(form: FormData): Record<string, unknown> | null {
  if (form.get('do') === 'rename') return { name: form.get('name') }
  if (form.get('do') === 'earlier') return { position: Math.max(0, Number(form.get('position')) - 1) }
  return null
}
