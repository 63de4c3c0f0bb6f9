import type { SnapshotType } from './snapshot'

/** Why a file is not taken: it is nothing, of a kind that is not kept, unlike its name, or other than its name says. */
export type JudgeRefusal = 'empty' | 'other-kind' | 'not-html' | 'not-pdf' | 'html-as-pdf' | 'pdf-as-html'
type Judged = { mediaType: SnapshotType } | { refused: JudgeRefusal; message: string }

/** Enough of a file to tell what it is. */
export const HEAD = 64 * 1024

const KEPT = 'A saved copy is an HTML page (as SingleFile or a browser saves it) or a PDF file.'

/** What a file is by its first bytes, and whether that is what its name says; `message` is a sentence for its owner. */
export function judgeFile(head: Uint8Array, name: string): Judged {
  const refusal = refusalOf(head, name)
  if (refusal) return { refused: refusal, message: sentenceFor(refusal, shown(name)) }
  return { mediaType: typeOf(head) as SnapshotType }
}

function refusalOf(head: Uint8Array, name: string): JudgeRefusal | null {
  if (head.length === 0) return 'empty'
  const [is, said] = [typeOf(head), saidBy(name)]
  if (said === 'other' || (is === null && said === null)) return 'other-kind'
  if (is === null) return said === 'text/html' ? 'not-html' : 'not-pdf'
  if (said === null || said === is) return null
  return said === 'text/html' ? 'pdf-as-html' : 'html-as-pdf'
}

function sentenceFor(refusal: JudgeRefusal, name: string): string {
  switch (refusal) {
    case 'empty':
      return 'The file is empty.'
    case 'other-kind':
      return `${name} is not kept. ${KEPT}`
    case 'not-html':
      return `${name} calls itself an HTML page, but its content is none. ${KEPT}`
    case 'not-pdf':
      return `${name} calls itself a PDF file, but its content is none. ${KEPT}`
    case 'html-as-pdf':
      return `${name} calls itself a PDF file, but its content is an HTML page. Rename it if that is right.`
    case 'pdf-as-html':
      return `${name} calls itself an HTML page, but its content is a PDF file. Rename it if that is right.`
  }
}

function saidBy(name: string): SnapshotType | 'other' | null {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return null
  if (/^x?html?$/.test(ending)) return 'text/html'
  if (ending === 'pdf') return 'application/pdf'
  // A title may end in a dot and a word; only endings of known other kinds speak against it.
  return OTHER_KINDS.has(ending) ? 'other' : null
}

const OTHER_KINDS = new Set(
  'mhtml mht xml svg txt md zip 7z rar gz exe js mjs css json png jpg jpeg gif webp avif bmp doc docx ppt pptx xls xlsx csv epub mobi djvu ps webarchive maff'.split(
    ' ',
  ),
)

function typeOf(head: Uint8Array): SnapshotType | null {
  // Readers of PDF look for this within the first kilobyte, and some mail programs put bytes before it.
  if (beginsWith(head, '%PDF-') || latin(head.subarray(0, 1024)).includes('\n%PDF-')) return 'application/pdf'
  return looksLikeHtml(textOf(head)) ? 'text/html' : null
}

function looksLikeHtml(text: string): boolean {
  const start = text.replace(/^\uFEFF/, '').replace(/^(?:\s+|<!--[\s\S]*?-->|<\?xml[^>]*\?>)+/, '')
  return /^<!doctype\s+html\b/i.test(start) || /^<(?:html|head|body|meta|title)[\s>]/i.test(start)
}

/** Marks and names of an HTML page are the same in every encoding but UTF-16. */
function textOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  if (head[0] === 0xef && head[1] === 0xbb) return latin(head.subarray(3))
  return latin(head)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function beginsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((char, index) => bytes[index] === char.charCodeAt(0))
}

function shown(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name
}
