import type { ServerResponse } from 'node:http'

/*
 * What the frame of a page says of it (app/shell.tsx). Looked for inside a tag, where text of a note, in which `<` is
 * escaped, cannot stand.
 */
const DOCUMENT = /<div [^<>]*\bdata-document=""/
const MISSING = /<div [^<>]*\bdata-missing=""/

/** A page that found nothing at its address (app/missing.tsx); a page cannot set its status itself. */
export function isMissing(html: string): boolean {
  return MISSING.test(html)
}

/** Addresses of what the front door adds to pages. */
export type PageFiles = {
  /** The script of every page. */
  script: string
  /** The fonts nearly every formula needs. */
  formulaFonts: string[]
}

/**
 * A page as it leaves the house: with our own script, and for a document without those of the framework, which would
 * be a hundred kilobytes to make a page move that stands still. A page that says nothing keeps them all. Script
 * elements cannot come from a note, so what matches is the framework's.
 */
export function dressPage(html: string, { script, formulaFonts }: PageFiles, nonce: string): string {
  const plain = isDocument(html)
    ? html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '')
    : html
  // Asked for with the styles, not after them: formulas stand a round trip sooner.
  const fonts = html.includes('<span class="katex">') ? formulaFonts : []
  const added = [
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>`),
    `<script type="module" src="${script}" nonce="${nonce}"></script>`,
  ].join('')
  return plain.replace('</head>', () => `${added}</head>`)
}

type Loose = (...args: unknown[]) => unknown

/** A page that works without the framework in the browser. */
export function isDocument(html: string): boolean {
  return DOCUMENT.test(html)
}

/** Holds an HTML answer back until it is whole and sends what `rewrite` makes of it; every other answer passes as it comes. */
export function rewriteHtml(response: ServerResponse, rewrite: (html: string) => string): void {
  const send = {
    head: response.writeHead.bind(response) as Loose,
    write: response.write.bind(response) as Loose,
    end: response.end.bind(response) as Loose,
  }
  const held: Buffer[] = []
  let whole = false
  const header = (name: string) => String(response.getHeader(name) ?? '')
  // A page that is handed over as a file is not shown here: it stays as it was made.
  const isPage = () =>
    header('content-type').startsWith('text/html') && !/^attachment\b/i.test(header('content-disposition'))
  const holds = () => !whole && isPage()
  const hold = ([chunk, encoding]: unknown[]) => {
    if (typeof chunk === 'string') held.push(Buffer.from(chunk, encodingOf(encoding)))
    else if (chunk instanceof Uint8Array) held.push(Buffer.from(chunk))
  }

  const replacements: Record<'writeHead' | 'write' | 'end', Loose> = {
    writeHead(...args) {
      const headers = args.find((arg) => typeof arg === 'object' && arg !== null) ?? {}
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.statusCode = Number(args[0])
      return holds() ? response : send.head(args[0])
    },
    write(...args) {
      if (!holds()) return send.write(...args)
      hold(args)
      const written = args.find((arg) => typeof arg === 'function')
      if (written) queueMicrotask(written as () => void)
      return true
    },
    end(...args) {
      if (!holds()) return send.end(...args)
      hold(args)
      whole = true
      response.removeHeader('content-length')
      const ended = args.find((arg) => typeof arg === 'function')
      return send.end(rewrite(Buffer.concat(held).toString()), 'utf8', ended)
    },
  }
  Object.assign(response, replacements)
}

function encodingOf(value: unknown): BufferEncoding {
  return typeof value === 'string' ? (value as BufferEncoding) : 'utf8'
}
