import { type Queryable, sqlTime } from './query'

export type AttachmentRow = {
  /** SHA-256 of the bytes, in hex. */
  hash: string
  name: string
  mediaType: string
  /** Bytes. */
  size: number
  /** Pixels; null for what is no picture. */
  width: number | null
  height: number | null
}

export async function findAttachment(db: Queryable, hash: string): Promise<AttachmentRow | null> {
  const [row] = await db.$queryRaw<AttachmentRow[]>`
    SELECT hash, name, "mediaType", size, width, height FROM "Attachment" WHERE hash = ${hash}`
  if (!row) return null
  const pixels = (value: number | null) => (value === null ? null : Number(value))
  return { ...row, size: Number(row.size), width: pixels(row.width), height: pixels(row.height) }
}

/** The same bytes added again keep their first name. */
export async function insertAttachment(db: Queryable, row: AttachmentRow, now: Date): Promise<void> {
  const { hash, name, mediaType, size, width, height } = row
  await db.$executeRaw`
    INSERT INTO "Attachment" (hash, name, "mediaType", size, width, height, "createdAt")
    VALUES (${hash}, ${name}, ${mediaType}, ${size}, ${width}, ${height}, ${sqlTime(now)})
    ON CONFLICT (hash) DO NOTHING`
}
