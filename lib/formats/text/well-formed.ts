import type { Finding } from '../../domain/finding'
import { lineNumberAt } from './lines'

/**
 * A JavaScript string may hold half a surrogate pair, which no file and no database column can keep. Each half becomes
 * U+FFFD, so offsets stay the same.
 */
export function wellFormedText(text: string): { text: string; findings: Finding[] } {
  const halves = [...text.matchAll(/\p{Surrogate}/gu)]
  const first = halves[0]
  if (!first) return { text, findings: [] }
  const line = lineNumberAt(text, first.index)
  return {
    text: text.replace(/\p{Surrogate}/gu, '\uFFFD'),
    findings: [
      {
        code: 'lone-surrogate',
        severity: 'warning',
        message: `${halves.length} half characters (lone surrogates) became U+FFFD, the first in line ${line}.`,
        params: { count: halves.length, line },
        range: { start: first.index, end: first.index + 1 },
        line,
        fix: 'Type the characters marked with U+FFFD again.',
      },
    ],
  }
}
