import { strToU8, zipSync } from 'fflate'
import type { AttachedFile, NotebookFile } from './notebook-files'

/** A fixed time inside the archive, so that the same notes are the same bytes; the format begins in 1980. */
const ARCHIVE_TIME = '1980-01-02T00:00:00'

/** The files as one zip. */
export function archiveFiles(files: NotebookFile[], attached: AttachedFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries([
    ...files.map(({ path, text }) => [path, strToU8(text)] as const),
    ...attached.map(({ path, bytes }) => [path, bytes] as const),
  ])
  return new Uint8Array(zipSync(entries, { level: 1, mtime: ARCHIVE_TIME }))
}
