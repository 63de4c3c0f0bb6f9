import { sentenceOfOutgoing } from '@/lib/domain/outgoing'
import { checkLink } from '@/lib/notebook/link-doctor/check-link'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { answering, notFound, parseBody, problem } from '../../problem'
import { linkCheckInput } from '../link-inputs'

export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const { source } = await parseBody(request, linkCheckInput)
    const result = await checkLink(await theNotebook(), source)
    if (!result) return notFound(`source ${source}`)
    if (!('problem' in result)) return Response.json(result)
    const { code } = result.problem
    return problem(code === 'off' ? 403 : 409, sentenceOfOutgoing(result.problem), { code })
  })
}
