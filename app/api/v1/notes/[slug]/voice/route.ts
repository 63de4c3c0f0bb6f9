import { labelInput } from '@/lib/notebook/gists/gist-input'
import { labelSentence } from '@/lib/notebook/gists/label-sentence'
import { readWords } from '@/lib/notebook/gists/read-words'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody } from '../../../problem'

type Context = { params: Promise<{ slug: string }> }

export function GET(_request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const words = await readWords(await theNotebook(), slug)
    return words ? Response.json({ items: words.sentences }) : notFound(`note ${slug}`)
  })
}

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { slug } = await params
    const { voice, ...place } = await parseBody(request, labelInput)
    const labelled = await labelSentence(await theNotebook(), slug, place, voice)
    return labelled ? Response.json({ voice, before: labelled.before }) : notFound(`such sentence in ${slug}`)
  })
}
