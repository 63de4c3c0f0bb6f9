import { correctLink } from '@/lib/notebook/link-doctor/correct-link'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, problem } from '../../problem'
import { linkCorrection } from '../link-inputs'

const SENTENCES = {
  'not-offered': 'That address is not offered for this link.',
  nothing: 'The note does not have this link.',
  conflict: 'The note was saved in that very moment; look at it again.',
}

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { source, note, to } = await parseBody(request, linkCorrection)
    const done = await correctLink(await theNotebook(), { sourceId: source, slug: note, to })
    if (!done) return notFound(`note ${note}`)
    if (!done.ok) return problem(409, SENTENCES[done.why], { code: done.why })
    const { slug, revision, before } = done
    return Response.json({ slug, revision, before })
  })
}
