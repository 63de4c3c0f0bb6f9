import { readRevision } from '@/lib/notebook/revisions'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound } from '../../../../problem'

type Context = { params: Promise<{ slug: string; number: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug, number } = await params
    const asked = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : null
    const revision = asked && (await readRevision(await theNotebook(), slug, asked))
    return revision ? Response.json(revision) : notFound(`revision ${number} of note ${slug}`)
  })
}
