import { weighName } from '@/lib/notebook/mentions/weigh-name'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { weighQuery } from '../../inputs'
import { answering, parseQuery } from '../../problem'

/** Before a spelling is added: how many notes hold its words, and whether it is one to ask about. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { name } = parseQuery(request, weighQuery)
    return Response.json(await weighName(await theNotebook(), name))
  })
}
