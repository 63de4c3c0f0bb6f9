import { pinInput } from '@/lib/notebook/gists/gist-input'
import { pinGist } from '@/lib/notebook/gists/pin-gist'
import { readGist } from '@/lib/notebook/gists/read-words'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../../problem'

type Context = { params: Promise<{ slug: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const gist = await readGist(await theNotebook(), slug)
    return gist ? Response.json(gist) : notFound(`note ${slug}`)
  })
}

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const nb = await theNotebook()
    const { words } = await parseBody(request, pinInput)
    const pinned = await pinGist(nb, slug, words)
    if (!pinned) return notFound(`note ${slug}`)
    return Response.json({ ...(await readGist(nb, slug)), before: pinned.before })
  })
}
