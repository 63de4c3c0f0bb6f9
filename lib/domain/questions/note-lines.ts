import { findUrls } from '../body-links'
import { maskCode } from '../code-mask'

/** One line of a note as the search for questions sees it; offsets into the body, markers and blanks left out. */
export type NoteLine = {
  start: number
  end: number
  /** As written. */
  text: string
  /** The same with code and addresses blanked; same length. */
  words: string
  kind: 'blank' | 'heading' | 'item' | 'line' | 'quote' | 'table' | 'code'
  /** Columns before the marker. */
  indent: number
  /** Level of a heading. */
  level: number
  /** Begins with the writer's own `?`; the text is what stands behind it. */
  asked: boolean
  /** A box that is ticked. */
  done: boolean
  /** Holds an address. */
  linked: boolean
}

const LONGEST = 2000
const HEADING = /^ {0,3}(#{1,6})[ \t]+/
const ITEM =
  /^(?:(?:[-*+•·‣][ \t]+|\d{1,3}(?:[.)][ \t]+|、[ \t]*)|[（(]\d{1,2}[)）][ \t]*|[①-⑳][ \t]*)(?=\S))+/u
const TASK = /^\[([ xX])\][ \t]+/
const ASKED = /^(?:\?[ \t]+|？[ \t]*)(?=\S)/

/** Linear in the body's length. */
export function readLines(body: string): NoteLine[] {
  const masked = maskCode(body)
  const lines: NoteLine[] = []
  let at = 0
  for (const raw of masked.split('\n')) {
    lines.push(readLine(body.slice(at, at + raw.length), raw, at))
    at += raw.length + 1
  }
  return lines
}

function readLine(raw: string, masked: string, at: number): NoteLine {
  const blanks = /^[ \t]*/.exec(raw)?.[0] ?? ''
  const line = {
    kind: 'line' as NoteLine['kind'],
    indent: blanks.replaceAll('\t', '    ').length,
    level: 0,
    asked: false,
    done: false,
  }
  let from = blanks.length
  const take = (pattern: RegExp) => {
    const found = pattern.exec(raw.slice(from, from + 60))
    from += found?.[0].length ?? 0
    return found
  }
  const heading = HEADING.exec(raw)
  if (heading?.[1]) {
    line.kind = 'heading'
    line.level = heading[1].length
    from = heading[0].length
  } else if (raw[from] === '>') line.kind = 'quote'
  else if (raw[from] === '|') line.kind = 'table'
  else if (take(ITEM)) line.kind = 'item'
  line.done = line.kind === 'item' && /x/i.test(take(TASK)?.[1] ?? '')
  line.asked = (line.kind === 'item' || line.kind === 'line') && take(ASKED) !== null
  const text = raw.slice(from).trimEnd()
  const words = withoutUrls(masked.slice(from, from + text.length))
  if (text === '') line.kind = 'blank'
  else if (masked.slice(from).trim() === '') line.kind = 'code'
  return { ...line, start: at + from, end: at + from + text.length, text, ...words }
}

function withoutUrls(text: string): { words: string; linked: boolean } {
  if (!text.includes('://') && !text.includes('](')) return { words: text, linked: false }
  // Nobody asks at such length; blanking thousands of addresses in one line would take seconds.
  if (text.length > LONGEST) return { words: text, linked: true }
  let words = text
  for (const { start, end } of findUrls(text))
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
  return { words, linked: true }
}
