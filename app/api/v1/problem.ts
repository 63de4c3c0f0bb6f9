import { STATUS_CODES } from 'node:http'
import { ZodError, type ZodType } from 'zod'

/** An error answer as RFC 9457 has it; `more` are members of this kind of problem. */
export function problem(status: number, detail: string, more: Record<string, unknown> = {}): Response {
  const body = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail, ...more }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}

export function notFound(what: string): Response {
  return problem(404, `There is no ${what}.`)
}

/** Thrown by the parsers below; becomes its answer. */
class BadRequest extends Error {
  constructor(readonly answer: Response) {
    super('bad request')
  }
}

/** Parses the query string; parameters that are there but empty count as absent. */
export function parseQuery<T>(request: Request, schema: ZodType<T>): T {
  const parameters = [...new URL(request.url).searchParams].filter(([, value]) => value !== '')
  return schema.parse(Object.fromEntries(parameters))
}

/** Parses a JSON body, whatever its declared type: the front door has already made sure who sends it. */
export async function parseBody<T>(request: Request, schema: ZodType<T>): Promise<T> {
  let value: unknown
  try {
    value = await request.json()
  } catch {
    throw new BadRequest(problem(400, 'The body is not JSON.'))
  }
  return schema.parse(value)
}

/** Runs a handler; what it throws becomes a problem, in a sentence where one is known. */
export async function answering(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler()
  } catch (cause) {
    return answerTo(cause)
  }
}

function answerTo(cause: unknown): Response {
  if (cause instanceof BadRequest) return cause.answer
  if (cause instanceof ZodError) {
    const errors = cause.issues.map(({ path, message }) => ({ field: path.join('.'), message }))
    const detail = errors
      .map(({ field, message }) => (field === '' ? message : `${field}: ${message}`))
      .join('; ')
    return problem(400, detail, { errors })
  }
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'P2039') return problem(507, 'The disk is full. Nothing was changed.')
  if (code === 'P1008')
    return problem(503, 'The notebook is busy with another change. Nothing was changed; try again.')
  report(cause)
  return problem(500, 'Something went wrong here. The program wrote what it knows where it was started.')
}

/** Writes a fault of ours where the program was started; answers never carry a stack. */
export function report(cause: unknown): void {
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`)
}
