import { compareRevisions } from '@/lib/notebook/revisions'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { diffQuery } from '../../../../inputs'
import { answering, notFound, parseQuery } from '../../../../problem'

type Context = { params: Promise<{ slug: string }> }

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const { from, to } = parseQuery(request, diffQuery)
    const difference = await compareRevisions(await theNotebook(), slug, { from, to })
    return difference ? Response.json(difference) : notFound(`note ${slug} with revisions ${from} and ${to}`)
  })
}
