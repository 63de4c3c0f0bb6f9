import { htmlToMarkdown } from '@/lib/formats/html/html-to-markdown'
import { pastedHtml } from '../inputs'
import { answering, parseBody } from '../problem'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { html, url } = await parseBody(request, pastedHtml)
    return Response.json({ markdown: htmlToMarkdown(html, url ?? null) })
  })
}
