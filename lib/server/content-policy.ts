/**
 * The content security policy of every answer but a saved copy. `frames`: it is the page that shows one. Inline styles stay allowed because KaTeX places glyphs with them;
 * note text cannot carry a `style` past the sanitiser. Development additionally evaluates code and keeps a socket
 * open for reloading.
 */
export function contentPolicy(nonce: string, development: boolean, frames = false): string {
  const script = development ? " 'unsafe-eval'" : ''
  const connect = development ? ' ws:' : ''
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${script}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${connect}`,
    "manifest-src 'self'",
    // Besides letting the copy in, this keeps a link inside it from leading its frame out.
    `frame-src ${frames ? "'self'" : "'none'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}
