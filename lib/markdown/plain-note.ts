import type { Finding } from '../domain/finding'
import type { RenderedNote } from '../domain/note'

/** Why a note is shown as plain text. */
export type PlainReason = { limit: 'time' | 'memory' | 'size' | 'failure'; message: string }

/** The note as its own source text: readable, escaped, every line where it was, with a finding that says why. */
export function plainNote(body: string, { limit, message }: PlainReason): RenderedNote {
  const finding: Finding = {
    code: 'render-limit',
    severity: 'error',
    message,
    params: { limit },
    fix: 'Split the note, or simplify deeply nested lists, emphasis and formulas, and save it again.',
  }
  const beginning = beginningOf(body)
  return {
    html: `<div class="plain">${escapeHtml(body)}</div>`,
    excerptHtml: escapeHtml(beginning),
    excerpt: beginning,
    outline: [],
    plainText: body,
    formulas: [],
    findings: [finding],
  }
}

function beginningOf(body: string): string {
  const characters = [...body.slice(0, 600).replace(/\s+/g, ' ').trim()]
  return characters.length > 160 ? `${characters.slice(0, 160).join('')}…` : characters.join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
