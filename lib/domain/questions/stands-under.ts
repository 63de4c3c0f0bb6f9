import { leadOf } from '../aspects/lead'

/** How far up a question's name is looked for, in characters. */
const LOOKED_AT = 4000
const LONGEST_NAME = 60
const HEADING = /^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?$/
const MARKER = /^[ \t]*(?:[-*+•·‣]|\d{1,3}[.)、]|[（(]\d{1,2}[)）]|[①-⑳])/

/** The heading or lead above the line at `start`, as written; null where nothing stands over it. */
export function standsUnder(body: string, start: number): string | null {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1
  const from = Math.max(0, lineStart - LOOKED_AT)
  const above = body.slice(from, Math.max(from, lineStart - 1)).split('\n')
  const isItem = MARKER.test(body.slice(lineStart, start))
  let inList = isItem
  for (const line of above.toReversed()) {
    const heading = HEADING.exec(line)?.[1]
    if (heading) return nameOf(heading)
    if (!inList || line.trim() === '') continue
    if (MARKER.test(line) || /^[ \t]/.test(line)) continue
    inList = false
    const lead = leadOf(line, { start: 0, end: line.trimEnd().length })
    if (lead && !lead.rest) return nameOf(line.slice(lead.label.start, lead.label.end))
  }
  return null
}

function nameOf(text: string): string {
  const name = text.replace(/[*_`]+/g, '').trim()
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).toWellFormed()}…`
}
