import type { Finding } from '../domain/finding'
import { readLog } from '../formats/log/read'
import { attachmentOfPath } from '../formats/markdown/notebook-files'
import { readNotebookFiles } from '../formats/markdown/read'
import { decodeText } from '../formats/text/decode'

/** A file as it arrives; `name` may be a path inside a dropped folder. */
export type ImportFile = { name: string; bytes: Uint8Array }

/** A text ready to be planned; for Markdown the text is JSON of `{ path, text }[]`. */
export type ReadableImport = { name: string; format: 'log' | 'markdown'; text: string; findings: Finding[] }

/** Decodes the files and tells logs from Markdown notes and from what these show; a file that cannot be read is refused and the rest goes on. */
export function readFiles(
  name: string,
  files: ImportFile[],
): { readable: ReadableImport[]; attachments: ImportFile[]; refused: Finding[] } {
  const refused: Finding[] = []
  const logs: ReadableImport[] = []
  const markdown: { path: string; text: string }[] = []
  const markdownFindings: Finding[] = []
  const attachments: ImportFile[] = []
  for (const file of files) {
    if (attachmentOfPath(file.name) !== null) {
      attachments.push(file)
      continue
    }
    const decoded = decodeText(file.bytes, file.name)
    if ('refused' in decoded) {
      refused.push(decoded.refused)
    } else if (isLog(file.name, decoded.text)) {
      logs.push({ name: file.name, format: 'log', text: decoded.text, findings: decoded.findings })
    } else {
      markdown.push({ path: file.name, text: decoded.text })
      markdownFindings.push(...decoded.findings)
    }
  }
  const text = JSON.stringify(markdown)
  const notes: ReadableImport[] =
    markdown.length > 0 ? [{ name, format: 'markdown', text, findings: markdownFindings }] : []
  return { readable: [...logs, ...notes], attachments, refused }
}

/**
 * Any text is a log but Markdown files that are notes of their own: with front matter, or with a day in name or heading.
 * An undated file is read as a log too, since the preview of a log can give it a day.
 */
function isLog(name: string, text: string): boolean {
  if (!/\.(md|markdown)$/i.test(name)) return true
  if (/^\uFEFF?---\r?\n/.test(text)) return false
  if (readLog(text, {}).sessions.length > 0) return true
  return readNotebookFiles([{ path: name, text }], { zone: 'UTC' }).undated.length > 0
}
