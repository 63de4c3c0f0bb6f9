import { restoreRevision } from '@/lib/notebook/revisions/restore'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { restoreInput } from '../../../../../inputs'
import { answering, notFound, parseBody, problem } from '../../../../../problem'

type Context = { params: Promise<{ slug: string; number: string }> }

/** Never over something newer than the asker has seen: a stale `baseRevision` changes nothing. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug, number } = await params
    const { baseRevision } = await parseBody(request, restoreInput)
    const asked = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0
    const restored = await restoreRevision(await theNotebook(), slug, asked, baseRevision)
    if (!restored) return notFound(`note ${slug}`)
    if (restored.ok) return Response.json({ slug, revision: restored.revision, before: restored.before })
    if (restored.why === 'unknown-revision') return notFound(`revision ${number} of note ${slug}`)
    const detail = `The note was saved since; it is at revision ${restored.revision} now. Nothing was restored.`
    return problem(409, detail, { revision: restored.revision })
  })
}
