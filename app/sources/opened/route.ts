import { noteOpened } from '@/lib/notebook/source-roles/opened'
import { theNotebook } from '@/lib/notebook/the-notebook'

const LONGEST = 4000

/**
 * The page says that a link was followed: by the link's `ping`, which needs no script and tells the address in a header,
 * or by a beacon that has it as its text. Nobody waits for the answer, and nobody else is told.
 */
export async function POST(request: Request): Promise<Response> {
  const url = request.headers.get('ping-to') ?? (await request.text())
  if (url.length > 0 && url.length <= LONGEST) await noteOpened(await theNotebook(), url)
  return new Response(null, { status: 204 })
}
