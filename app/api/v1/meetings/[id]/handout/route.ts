import { STYLE_OF_LANGUAGE } from '@/lib/formats/handout/handout-words'
import { handoutToMarkdown } from '@/lib/formats/handout/markdown'
import { handoutQuery } from '@/lib/notebook/handout/handout-input'
import { readHandout } from '@/lib/notebook/handout/read-handout'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseQuery } from '../../../problem'

type Context = { params: Promise<{ id: string }> }

/** A meeting's brief for the others, with references. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { id } = await params
    const { format, language, whole, ...asked } = parseQuery(request, handoutQuery)
    const style = asked.style ?? STYLE_OF_LANGUAGE[language]
    const handout = /^\d{1,9}$/.test(id)
      ? await readHandout(await theNotebook(), Number(id), { style, whole })
      : null
    if (!handout) return notFound(`meeting ${id}`)
    if (format === 'json') return Response.json(handout)
    const { protocol } = new URL(request.url)
    const origin = `${protocol}//${request.headers.get('host')}`
    const name = encodeURIComponent(`${handout.meeting.day} handout.md`)
    return new Response(handoutToMarkdown(handout, { language, origin }), {
      headers: {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
      },
    })
  })
}
