import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import { type DoorRules, type RequestFacts, refusalFor } from './admit'
import { contentPolicy } from './content-policy'
import { type DocumentCache, documentKey } from './document-cache'
import { dressPage, isDocument, isMissing, type PageFiles, rewriteHtml } from './documents'
import { carryPolicy, dropUntrusted, insistOn, protectiveHeaders } from './headers'
import { writeRefusal } from './refusal'
import { isSavedCopy, SAVED_COPY_HEADERS, showsSavedCopy } from './saved-copies'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export type FrontDoorOptions = {
  /** Read at each request: the rules name the port, which is known once the server listens. */
  rules: () => DoorRules
  /** Answers a file of the build and says whether it did. */
  serveStatic: (request: IncomingMessage, response: ServerResponse) => boolean
  pageFiles: PageFiles
  next: Handler
  /** Documents already made, and what they depend on; none while pages are being developed. */
  kept: { cache: DocumentCache; version: () => Promise<string>; today: () => string } | null
  development: boolean
}

/**
 * What stands before the framework: admits or refuses, cleans the request, gives it a nonce, packs the answer. The
 * framework alone checks no Host and lets a missing Origin pass, so none of this may move behind it.
 */
export function createFrontDoor({
  rules,
  serveStatic,
  pageFiles,
  next,
  kept,
  development,
}: FrontDoorOptions): Handler {
  const pack = compression({ threshold: 1024 })

  return async function answer(request, response) {
    const nonce = randomBytes(16).toString('base64')
    const policy = contentPolicy(nonce, development, showsSavedCopy(request.url))
    const refusal = refusalFor(factsOf(request), rules())
    if (refusal) return writeRefusal(request, response, refusal, protectiveHeaders(policy))
    dropUntrusted(request.headers)
    if (serveStatic(request, response)) return
    carryPolicy(request, policy, nonce)
    // Passed on as it lies on the disk, byte for byte: nothing of ours goes into it, and it is not held back.
    if (isSavedCopy(request.url)) {
      insistOn(response, SAVED_COPY_HEADERS)
      delete request.headers['accept-encoding']
      return next(request, response)
    }
    insistOn(response, protectiveHeaders(policy))
    // Packed here or not at all: the framework's own packing, which asks the request, knows no Brotli.
    pack({ method: request.method, headers: { ...request.headers } }, response, () => {})
    delete request.headers['accept-encoding']
    const key = kept && documentKey(request, kept.today())
    const version = key ? await kept.version() : ''
    const before = key ? kept.cache.find(key, version, nonce) : null
    if (before !== null) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(before)
      return
    }
    rewriteHtml(response, (html) => {
      const page = dressPage(html, pageFiles, nonce)
      if (isMissing(page)) response.statusCode = 404
      const keeps = response.statusCode === 200 && !response.hasHeader('set-cookie') && isDocument(page)
      if (key && keeps) kept.cache.keep(key, version, page, nonce)
      return page
    })
    await next(request, response)
  }
}

/** What the rules look at, for requests and for attempts to open a socket. */
export function factsOf({ method, url, headers }: IncomingMessage): RequestFacts {
  const single = (name: string) => {
    const value = headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }
  return {
    method: method ?? '',
    target: url ?? '',
    host: headers.host,
    origin: single('origin'),
    fetchSite: single('sec-fetch-site'),
    fetchMode: single('sec-fetch-mode'),
    fetchDest: single('sec-fetch-dest'),
    authorization: headers.authorization,
    contentLength: headers['content-length'],
    transferEncoding: headers['transfer-encoding'],
  }
}
