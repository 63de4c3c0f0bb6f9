import { searchNotes } from '@/lib/notebook/search-notes'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { searchQuery } from '../inputs'
import { answering, parseQuery } from '../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { q, limit, offset, exact, facets } = parseQuery(request, searchQuery)
    return Response.json(
      await searchNotes(await theNotebook(), q, { limit, offset, exactOnly: exact, facets }),
    )
  })
}
