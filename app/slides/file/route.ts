import { getLocale } from 'next-intl/server'
import type { Deck } from '@/lib/domain/slides/deck'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { printPptx } from '@/lib/notebook/slides/print-pptx'
import { printSlides } from '@/lib/notebook/slides/print-slides'
import { makeDeck, readSlidesInput } from '@/lib/notebook/slides/slides-input'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, problem } from '../../api/v1/problem'

export const dynamic = 'force-dynamic'

const TYPES = {
  html: 'text/html; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** The slides of the page beside this as a file: one that presents without Daybook, or one for PowerPoint. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { searchParams } = new URL(request.url)
    const input = readSlidesInput(searchParams)
    if (!input) return problem(400, 'Say of what: a comparison, a timeline or papers.')
    const nb = await theNotebook()
    const deck = await makeDeck(nb, input, (await getLocale()) === 'en' ? 'en' : 'zh')
    if (!deck) return notFound('topic or paper to make slides of')
    const format = searchParams.get('format') === 'pptx' ? 'pptx' : 'html'
    return new Response(await print(nb, deck, format), {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${nameOf(deck)}.${format}`)}`,
      },
    })
  })
}

async function print(nb: Notebook, deck: Deck, format: 'html' | 'pptx') {
  return format === 'html' ? printSlides(nb, deck) : new Uint8Array(await printPptx(nb, deck))
}

/** What every file system takes. */
function nameOf({ title }: Deck): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').trim()
  return [...plain].slice(0, 80).join('') || 'slides'
}
