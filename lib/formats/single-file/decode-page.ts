/** As long as a browser looks for a page's own word on its encoding. */
const LOOKED_AT = 1024

/** A page's bytes as text: by its byte order mark, else by what its head says, else as UTF-8. */
export function decodePage(bytes: Uint8Array): string {
  const marked = markOf(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const [, said] = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ?? []
  return decoderFor(said ?? 'utf-8').decode(bytes)
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** A page that names an encoding nobody knows is read as UTF-8, as nearly all are. */
function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}
