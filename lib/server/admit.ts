/** What the front door knows about a request before anything reads it. Header values as they came, `undefined` when absent. */
export type RequestFacts = {
  method: string
  target: string
  host: string | undefined
  origin: string | undefined
  fetchSite: string | undefined
  fetchMode: string | undefined
  fetchDest: string | undefined
  authorization: string | undefined
  contentLength: string | undefined
  transferEncoding: string | undefined
}

export type DoorRules = {
  /** `host:port` spellings, lower case, compared whole: a prefix test would let `127.attacker.example` through. */
  hosts: ReadonlySet<string>
  origins: ReadonlySet<string>
  isToken: (presented: string) => boolean
  bodyLimit: number
}

export type Refusal = { status: 400 | 401 | 403 | 411 | 413 | 421; message: string }

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may come in; null when it may. Go's CrossOriginProtection is the model, with two differences:
 * `same-site` is refused (another port of localhost is same-site), and a writing request with neither header must
 * carry the token, since a program can ask the user for it and a page of another site cannot.
 */
export function refusalFor(request: RequestFacts, rules: DoorRules): Refusal | null {
  if (!request.target.startsWith('/')) return refuse(400, 'Only requests for a path are answered.')
  if (!isDecodable(request.target)) return refuse(400, 'The address is not encoded as addresses are.')
  if (!rules.hosts.has((request.host ?? '').toLowerCase())) {
    return refuse(421, 'Unknown host. Daybook answers only under the address it printed when it started.')
  }
  return SAFE.has(request.method) ? refusalForReading(request) : refusalForWriting(request, rules)
}

/** The framework answers a path that cannot be decoded with an error of its own. */
function isDecodable(target: string): boolean {
  try {
    return decodeURIComponent(target.split('?', 1)[0] ?? '') !== ''
  } catch {
    return false
  }
}

/** A page of another site may link here; it may not embed, probe or fetch. */
function refusalForReading({ fetchSite, fetchMode, fetchDest }: RequestFacts): Refusal | null {
  if (fetchSite !== 'cross-site' && fetchSite !== 'same-site') return null
  if (fetchMode === 'navigate' && fetchDest === 'document') return null
  return refuse(403, 'Another site may link to Daybook but not load from it.')
}

function refusalForWriting(request: RequestFacts, rules: DoorRules): Refusal | null {
  return refusalForWriter(request, rules) ?? refusalForBody(request, rules.bodyLimit)
}

function refusalForWriter(
  { fetchSite, origin, authorization }: RequestFacts,
  rules: DoorRules,
): Refusal | null {
  const foreign = refuse(403, 'Only a page of Daybook itself may change the notebook.')
  if (fetchSite !== undefined) return fetchSite === 'same-origin' ? null : foreign
  if (origin !== undefined) return rules.origins.has(origin) ? null : foreign
  const presented = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (presented !== undefined && rules.isToken(presented)) return null
  return refuse(
    401,
    'A program that changes the notebook sends "Authorization: Bearer <token>"; the token is in the file api-token in the data directory.',
  )
}

/** The length must be known up front: then Node itself holds the body to it and nothing needs counting. */
function refusalForBody({ contentLength, transferEncoding }: RequestFacts, limit: number): Refusal | null {
  if (transferEncoding !== undefined) return refuse(411, 'Send the body with a Content-Length.')
  if (Number(contentLength ?? 0) <= limit) return null
  return refuse(413, `The body is larger than ${Math.floor(limit / 2 ** 20)} MB.`)
}

function refuse(status: Refusal['status'], message: string): Refusal {
  return { status, message }
}
