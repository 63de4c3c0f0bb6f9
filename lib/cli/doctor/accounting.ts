import type { Finding } from '../../domain/finding'
import type { IndependentReader } from './independent-reader'

type Piece = { start: number; end: number }
type LogImport = { id: number; name: string; text: string }

/** Every character of an imported log stands in exactly one piece: else it could not be printed back. */
export async function checkAccounting(reader: IndependentReader): Promise<Finding[]> {
  const imports = await reader.rows<LogImport>(
    `SELECT id, name, text FROM Import WHERE format = 'log' AND status = 'done' ORDER BY id`,
  )
  const findings: Finding[] = []
  for (const { id, name, text } of imports) {
    const pieces = await reader.rows<Piece>(
      `SELECT start, "end" FROM ImportPiece WHERE importId = ${id} ORDER BY position`,
    )
    const at = firstGap(pieces, text.length)
    if (at === null) continue
    findings.push({
      code: 'import-uncovered',
      severity: 'error',
      message: `Import ${id} (${name}) is not accounted for from character ${at} of ${text.length} on.`,
      params: { import: id, name, at, total: text.length },
      fix: 'Restore the newest backup in which the doctor finds it whole.',
    })
  }
  return findings
}

/** The first offset (UTF-16) that no piece or more than one piece has; null when all is in order. */
export function firstGap(pieces: Piece[], length: number): number | null {
  let at = 0
  for (const { start, end } of pieces) {
    if (start !== at || end < start) return Math.min(at, start)
    at = end
  }
  return at === length ? null : Math.min(at, length)
}
