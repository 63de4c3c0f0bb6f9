import type { AttachmentRow } from './attachment-store'
import { inList, type Queryable } from './query'

/** Those of these hashes that are known, in any order. */
export async function listAttachments(db: Queryable, hashes: readonly string[]): Promise<AttachmentRow[]> {
  const rows = await db.$queryRaw<AttachmentRow[]>`
    SELECT hash, name, "mediaType", size, width, height FROM "Attachment" WHERE hash ${inList(hashes)}`
  const pixels = (value: number | null) => (value === null ? null : Number(value))
  return rows.map((row) => ({
    ...row,
    size: Number(row.size),
    width: pixels(row.width),
    height: pixels(row.height),
  }))
}
