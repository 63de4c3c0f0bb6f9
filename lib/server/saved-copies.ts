/** The page of a saved copy, the one that may hold a frame. */
const SHOWN = /^\/snapshots\/\d+\/?(?:\?|$)/
/** The copy itself: the page or PDF as somebody else wrote it. */
const KEPT = /^\/snapshots\/\d+\/file\/?(?:\?|$)/

export function showsSavedCopy(target: string | undefined): boolean {
  return SHOWN.test(target ?? '')
}

export function isSavedCopy(target: string | undefined): boolean {
  return KEPT.test(target ?? '')
}

/**
 * What a saved copy may do: show what it carries in itself, to nobody but a page of ours. It runs no script, asks for
 * nothing, sends no form, and is of no origin, also where it is opened by itself. Set here, whatever a route says.
 */
export const SAVED_COPY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    'sandbox',
    "default-src 'none'",
    'img-src data: blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'media-src data: blob:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // A document in a sandbox may not ask to be alone among its windows: browsers refuse to show it then.
  'cross-origin-opener-policy': 'unsafe-none',
  'cross-origin-resource-policy': 'same-origin',
  // Without it Chromium opens a connection to where a frame or a link leads before the policy forbids going there.
  'connection-allowlist': '()',
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
}
