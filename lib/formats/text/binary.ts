const SIGNATURES: [kind: string, bytes: number[]][] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip archive', [0x1f, 0x8b]],
  ['SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74]],
]

/** What kind of file this is when its first bytes say that it is not text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))
  return found ? found[0] : null
}

/**
 * Where a stream that is no text begins to be none: the first control byte, if there are too many of them. A few stray
 * ones (a NUL left by a crashed editor, an escape code of a terminal) do not make a text binary.
 */
export function firstBinaryByte(bytes: Uint8Array): number | null {
  let count = 0
  let first = -1
  for (let index = 0; index < bytes.length; index++) {
    if (!isControl(bytes[index]!)) continue
    if (count === 0) first = index
    count++
  }
  const tooMany = count * 2 >= bytes.length || (count >= 16 && count * 20 >= bytes.length)
  return count > 0 && tooMany ? first : null
}

function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f
}
