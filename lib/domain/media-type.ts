import { imageSize } from 'image-size'

/** What may be attached to a note, by its media type, with the ending its file gets. */
const EXTENSIONS = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
} as const
export type MediaType = keyof typeof EXTENSIONS

const IMAGE_TYPES: Record<string, MediaType> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
}

/** Width and height in pixels, as the picture is shown; null for what is no picture. */
type Medium = { mediaType: MediaType; width: number | null; height: number | null }

export function extensionOf(mediaType: MediaType): string {
  return EXTENSIONS[mediaType]
}

export function isMediaType(text: string): text is MediaType {
  return Object.hasOwn(EXTENSIONS, text)
}

/** What the bytes are, whatever their name says; null for anything that may not be attached. */
export function readMedium(bytes: Uint8Array): Medium | null {
  if (startsWith(bytes, '%PDF-')) return { mediaType: 'application/pdf', width: null, height: null }
  const kind = kindOfImage(bytes)
  if (kind === null) return null
  const size = sizeOfImage(bytes)
  return size && { mediaType: kind, ...size }
}

/** Other formats are not even looked for: SVG is a document that can run scripts, TIFF no browser shows. */
function kindOfImage(bytes: Uint8Array): MediaType | null {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg'
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'image/gif'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')) return 'image/webp'
  if (startsWith(bytes.subarray(4), 'ftypavi')) return 'image/avif'
  return null
}

/** Null when the header is cut off or says nonsense, so that no browser would show it either. */
function sizeOfImage(bytes: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, orientation = 1, type = '' } = imageSize(bytes)
    if (IMAGE_TYPES[type] === undefined || !(width > 0 && height > 0)) return null
    // From 5 on the camera was held upright: shown, width and height change places.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return bytes.length >= text.length && [...text].every((char, index) => bytes[index] === char.charCodeAt(0))
}
