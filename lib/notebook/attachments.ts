import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { type AttachmentRow, findAttachment, insertAttachment } from '../db/attachment-store'
import { extensionOf, isMediaType, type MediaType, readMedium } from '../domain/media-type'
import { paths } from '../paths'
import { attachmentFile, readAttachmentFile, writeAttachmentFile } from './attachment-files'
import type { Notebook } from './open-notebook'
import { inTransaction } from './transaction'

/** Bytes. */
export const MAX_ATTACHMENT = 25 * 1024 * 1024
const MAX_NAME = 200

type Attachment = AttachmentRow & { url: string }
type AttachmentRefusal = { refused: 'empty' | 'too-large' | 'unknown-type' | 'disk-full'; message: string }

/** Keeps a file under the hash of its bytes: what is added twice lies there once. */
export async function addAttachment(
  nb: Notebook,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<Attachment | AttachmentRefusal> {
  const refusal = refusalOf(bytes)
  if (refusal) return refusal
  const medium = readMedium(bytes)
  if (!medium) return { refused: 'unknown-type', message: unknownType(bytes) }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const row = { hash, name: plainName(name), size: bytes.length, ...medium }
  // The file first: a row without one would be a picture that cannot be shown, a file without a row is merely there.
  try {
    await writeAttachmentFile(fileOf(nb, hash, medium.mediaType), bytes)
  } catch (cause) {
    if (!isDiskFull(cause)) throw cause
    return { refused: 'disk-full', message: 'The disk is full. The file was not kept.' }
  }
  const stored = await inTransaction(nb, async (tx) => {
    await insertAttachment(tx, row, nb.now())
    return findAttachment(tx, hash)
  })
  return { ...(stored ?? row), url: paths.attachment(hash, extensionOf(medium.mediaType)) }
}

/** The file an address names, `<hash>.<ending>`; null for any other name, and for one whose file is gone. */
export async function readAttachment(
  nb: Notebook,
  fileName: string,
): Promise<{ row: AttachmentRow; bytes: Uint8Array<ArrayBuffer> } | null> {
  const [, hash, extension] = /^([0-9a-f]{64})\.([a-z]{3,4})$/.exec(fileName) ?? []
  if (!hash) return null
  const row = await findAttachment(nb.db.prisma, hash)
  if (!row || !isMediaType(row.mediaType) || extensionOf(row.mediaType) !== extension) return null
  const bytes = await readAttachmentFile(fileOf(nb, hash, row.mediaType))
  return bytes && { row, bytes }
}

export function tooLarge(size: number): AttachmentRefusal | null {
  if (size <= MAX_ATTACHMENT) return null
  const [limit, megabytes] = [MAX_ATTACHMENT / 2 ** 20, Math.ceil(size / 2 ** 20)]
  return {
    refused: 'too-large',
    message: `A file in a note has at most ${limit} MB; this one has ${megabytes} MB.`,
  }
}

function refusalOf(bytes: Uint8Array): AttachmentRefusal | null {
  if (bytes.length === 0) return { refused: 'empty', message: 'The file is empty.' }
  return tooLarge(bytes.length)
}

function isDiskFull(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')
}

function unknownType(bytes: Uint8Array): string {
  const allowed = 'PNG, JPEG, GIF, WebP and AVIF pictures and PDF files can be kept in a note'
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1000)).replace('\uFEFF', '').trimStart()
  if (beginning.startsWith('<')) {
    const kind = /<svg[\s/>]/i.test(beginning) ? 'SVG' : 'HTML'
    return `${kind} files can run scripts, so they are not kept; ${allowed}.`
  }
  return `By its content, this is no file of a kind that is kept, whatever its name says: ${allowed}.`
}

function fileOf(nb: Notebook, hash: string, mediaType: MediaType): string {
  return attachmentFile(dirname(nb.db.file), hash, extensionOf(mediaType))
}

/** A name to be shown, never one to be opened. */
function plainName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
  return [...plain].slice(0, MAX_NAME).join('') || 'image'
}
