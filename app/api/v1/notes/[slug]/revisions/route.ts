import { listRevisions } from '@/lib/notebook/read-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../../problem'

type Context = { params: Promise<{ slug: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const revisions = await listRevisions(await theNotebook(), slug)
    return revisions ? Response.json({ items: revisions }) : notFound(`note ${slug}`)
  })
}
