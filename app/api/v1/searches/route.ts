import { listSavedSearches, savedSearchInput, saveSearch } from '@/lib/notebook/saved-searches'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, parseBody } from '../problem'

export function GET(): Promise<Response> {
  return answering(async () => Response.json({ items: await listSavedSearches(await theNotebook()) }))
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const search = await parseBody(request, savedSearchInput)
    return Response.json(await saveSearch(await theNotebook(), search), { status: 201 })
  })
}
