import { theNotebook } from '@/lib/notebook/the-notebook'
import { type PinResult, pinInput, pinSentence } from '@/lib/notebook/topic-page/pin'
import { answering, notFound, parseBody, problem } from '../../../problem'

type Context = { params: Promise<{ slug: string }> }

/** Says what the topic is by a sentence of a note. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const pin = await parseBody(request, pinInput)
    const { slug } = await params
    return answerPin(await pinSentence(await theNotebook(), slug, pin), slug, pin.note)
  })
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    return answerPin(await pinSentence(await theNotebook(), slug, null), slug, '')
  })
}

function answerPin(result: PinResult, slug: string, note: string): Response {
  if (result.ok) return Response.json({ slug: result.slug, change: result.change })
  if (result.reason === 'no-words') return problem(422, `The note ${note} does not say that of ${slug}.`)
  return notFound(result.reason === 'no-topic' ? `topic ${slug}` : `note ${note}`)
}
