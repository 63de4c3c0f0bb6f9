import { readNote } from '@/lib/notebook/read-note'
import { saveNote, trashNote } from '@/lib/notebook/save-note'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { changedNote, originOf } from '../../inputs'
import { answering, notFound, parseBody, problem } from '../../problem'

type Context = { params: Promise<{ slug: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const page = await readNote(await theNotebook(), slug)
    if (!page) return notFound(`note ${slug}`)
    const { rendered, ...note } = page
    const { html = null, outline = [], formulas = [], findings = [] } = rendered ?? {}
    return Response.json({ ...note, html, outline, formulas, findings })
  })
}

/** Edits that overlap change nothing and are answered with all three texts, so that nothing typed is lost. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const input = await parseBody(request, changedNote)
    const saved = await saveNote(await theNotebook(), slug, input, originOf(request))
    if (!saved) return notFound(`note ${slug}`)
    if (saved.ok) {
      const { revision, merged } = saved
      return Response.json({ slug: saved.slug, revision, merged })
    }
    const detail = `The note was saved since; it is at revision ${saved.conflict.theirs.revision} now.`
    return problem(409, detail, saved.conflict)
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const trashed = await trashNote(await theNotebook(), slug)
    return trashed ? new Response(null, { status: 204 }) : notFound(`note ${slug}`)
  })
}
