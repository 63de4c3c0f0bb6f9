import { theNotebook } from '@/lib/notebook/the-notebook'
import { writtenDay } from '@/lib/notebook/written-day'
import { dayQuery } from '../inputs'
import { answering, parseQuery, problem } from '../problem'

export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { text } = parseQuery(request, dayQuery)
    const found = writtenDay(await theNotebook(), text)
    if (found) return Response.json(found)
    return problem(400, `"${text}" says no day; write it like 昨天, 6月13日, last Friday or 2022-06-13.`)
  })
}
