import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/**
 * Headers that only a proxy or the framework itself may set: they name another host, skip steps of the framework, or
 * hand it a nonce.
 */
const UNTRUSTED =
  /^(x-forwarded-.*|forwarded|x-middleware-.*|x-nextjs-rewrite.*|x-now-route-matches|x-matched-path|x-invoke-.*|x-nonce|content-security-policy(-report-only)?|upgrade)$/

/** Takes out of a request what its sender had no business to put in. */
export function dropUntrusted(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (UNTRUSTED.test(name)) delete headers[name]
}

/** Hands the nonce to the framework, which looks for it in the policy of the request. */
export function carryPolicy(request: IncomingMessage, policy: string, nonce: string): void {
  request.headers['content-security-policy'] = policy
  request.headers['x-nonce'] = nonce
}

/** What every answer says. Nothing with notes in it may stay in a cache after the tab is closed. */
export function protectiveHeaders(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // Stricter would make a form sent without scripts say `Origin: null`, which actions refuse; others still learn nothing.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

/** Sets `headers` when the answer leaves, after the framework has set its own, so that ours are the ones that stand. */
export function insistOn(response: ServerResponse, headers: Record<string, string>): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (...args: unknown[]) => {
    // What is given here would stand above what is set: it is set first, so that ours comes after it.
    const given = args.find((arg) => typeof arg === 'object' && arg !== null) ?? {}
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.removeHeader('x-powered-by')
    return writeHead(args[0])
  }
}
