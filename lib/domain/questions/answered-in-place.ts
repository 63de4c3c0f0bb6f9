import { readLines } from './note-lines'

const LONGEST = 2000

/**
 * What a note says behind or below a question that still stands there word for word but asks no more: its answer as
 * written, empty where it was ticked or struck out. Null where the words are gone.
 */
export function answeredInPlace(question: string, body: string): string | null {
  const at = body.indexOf(question)
  if (at < 0) return null
  const lines = readLines(body)
  const index = lines.findIndex(({ start, end }) => start <= at && at < end)
  const line = lines[index]
  if (!line || line.kind === 'quote' || line.kind === 'heading' || line.kind === 'code') return null
  if (line.done || /^~~.*~~$/.test(line.text)) return ''
  const behind = body.slice(at + question.length, line.end).replace(/^[\s*_→>:：,，—-]+/, '')
  if (behind !== '') return behind.slice(0, LONGEST).toWellFormed()
  const below: string[] = []
  for (const next of lines.slice(index + 1)) {
    const belongs = next.kind !== 'blank' && (next.indent > line.indent || below.length === 0)
    if (!belongs) break
    below.push(next.text)
  }
  return below.length === 0 ? null : below.join('\n').slice(0, LONGEST).toWellFormed()
}
