import { sentenceOfPaperProblem } from '@/lib/domain/papers/paper-work'
import { changeFacts, NO_FACTS, paperInput } from '@/lib/notebook/papers/paper-input'
import { readPaper } from '@/lib/notebook/papers/read-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, parseQuery, problem } from '../../problem'
import { answerPaperWork } from '../paper-answer'
import { paperFormat } from '../paper-inputs'

type Context = { params: Promise<{ key: string }> }

/** By key, by one it had before, or by any identifier: `arxiv:2010.11929`. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { key } = await params
    const { format } = parseQuery(request, paperFormat)
    const paper = await readPaper(await theNotebook(), key)
    if (!paper) return notFound(`paper ${key}`)
    if (format === 'bibtex')
      return new Response(paper.bibtex, {
        headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
      })
    return Response.json(format === 'csl' ? paper.csl : paper)
  })
}

/** What is not given stays; a paper that is not there yet is made, with this key. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answering(async () => {
    const { key } = await params
    const { key: newKey, ...input } = await parseBody(request, paperInput)
    const paper = await readPaper(await theNotebook(), key)
    const read = changeFacts(paper?.facts ?? NO_FACTS, input)
    if ('problem' in read) return problem(400, sentenceOfPaperProblem(read.problem), { reason: read.problem })
    return paper
      ? answerPaperWork({ do: 'edit', key: paper.key, facts: read.facts, newKey })
      : answerPaperWork({ do: 'create', facts: read.facts, key: newKey || key }, {}, 201)
  })
}
