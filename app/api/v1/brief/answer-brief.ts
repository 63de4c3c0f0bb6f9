import type { z } from 'zod'
import type { Brief } from '@/lib/domain/brief/brief'
import type { briefFormat } from '@/lib/notebook/brief/brief-input'
import { printBrief } from '@/lib/notebook/brief/print-brief'
import type { Notebook } from '@/lib/notebook/open-notebook'

/** A brief as JSON, or as a file in the form asked for. */
export async function answerBrief(
  nb: Notebook,
  request: Request,
  brief: Brief,
  { format, language }: z.output<typeof briefFormat>,
): Promise<Response> {
  if (format === 'json') return Response.json(brief)
  const { protocol } = new URL(request.url)
  const origin = `${protocol}//${request.headers.get('host')}`
  const { body, mediaType, name } = await printBrief(nb, brief, { format, language, origin })
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })
}
