import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
]

type Representation = { encoding: string | null; bytes: Buffer }

/**
 * The scripts, styles and fonts of the build, packed when it was built. They are named by their content, so they are
 * read once, kept, and may be cached for good. `folders` are by the address they stand under. Only files that stood there at the start are answered: no path from a
 * request ever reaches the disk.
 */
export function createStaticFiles(folders: Record<string, string>) {
  const files = new Map<string, string>(
    Object.entries(folders).flatMap(([address, folder]) =>
      listFiles(folder).map(
        (name) => [`${address}/${name.split(sep).join('/')}`, join(folder, name)] as const,
      ),
    ),
  )
  const read = new Map<string, Buffer>()

  function bytesOf(file: string): Buffer {
    const bytes = read.get(file) ?? readFileSync(file)
    read.set(file, bytes)
    return bytes
  }

  function choose(path: string, file: string, acceptEncoding: string): Representation {
    const accepted = acceptedEncodings(acceptEncoding)
    const packed = ENCODINGS.find(({ name, suffix }) => accepted.has(name) && files.has(path + suffix))
    return packed
      ? { encoding: packed.name, bytes: bytesOf(file + packed.suffix) }
      : { encoding: null, bytes: bytesOf(file) }
  }

  /** Answers a request for a file of the build; false when there is no such file. */
  return function serve(request: IncomingMessage, response: ServerResponse): boolean {
    const path = pathOf(request.url ?? '')
    const file = files.get(path)
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const { encoding, bytes } = choose(path, file, String(request.headers['accept-encoding'] ?? ''))
    if (encoding !== null) response.setHeader('content-encoding', encoding)
    response.writeHead(200, {
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': bytes.length,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cross-origin-resource-policy': 'same-origin',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return true
  }
}

/** Codings a client takes; one with `q=0` is one it refuses. */
export function acceptedEncodings(header: string): Set<string> {
  return new Set(
    header
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*q\s*=\s*/))
      .filter(([, weight]) => weight === undefined || Number(weight) > 0)
      .map(([name]) => name ?? ''),
  )
}

function pathOf(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  )
}
