import { leadOf } from '../aspects/lead'
import { type ListItem, readBlocks, type Stretch } from '../aspects/note-blocks'
import { maskCode } from '../code-mask'

/** A line of a note's own words, without bullet, heading mark or blanks around it. */
export type NoteLine = Stretch & {
  kind: 'heading' | 'line' | 'item'
  /** How deep an item lies in its list. */
  depth: number
  afterBlank: boolean
}

/** What was quoted from elsewhere, or asks the reader for something, is no line to draw from. */
const QUOTED = /^\s*>/
const ADVERTISEMENT =
  /扫码|二维码|公众号|点赞|转发|关注我们|点击(?:下方|上方|阅读)|优惠|follow us|subscribe|QR code/i

/** A line of more characters is a text that somebody pasted, not a thought to be asked for. */
export const LONGEST_LINE = 2_000

/** The lines of a note from top to bottom; overlong ones, code, tables, quotations and advertisements are left out. */
export function linesOf(body: string): NoteLine[] {
  const masked = /[`~]/.test(body) ? maskCode(body) : body
  const lines: NoteLine[] = []
  const take = (stretch: Stretch, kind: NoteLine['kind'], depth: number, afterBlank: boolean) => {
    if (stretch.end - stretch.start > LONGEST_LINE) return
    const text = masked.slice(stretch.start, stretch.end)
    if (text.trim() === '' || QUOTED.test(text) || ADVERTISEMENT.test(text)) return
    lines.push({ start: stretch.start, end: stretch.end, kind, depth, afterBlank })
  }
  const takeItem = (item: ListItem, depth: number, afterBlank: boolean) => {
    take({ start: item.start, end: item.firstEnd }, 'item', depth, afterBlank)
    for (const child of item.items) takeItem(child, depth + 1, false)
  }
  const opens = (line: string) => (leadOf(line, { start: 0, end: line.length })?.aspect ?? null) !== null
  for (const block of readBlocks(body, opens)) {
    if (block.kind === 'heading') take(block, 'heading', 0, block.afterBlank)
    else if (block.kind === 'line') take(block, 'line', 0, block.afterBlank)
    else if (block.kind === 'item') takeItem(block.item, 0, block.afterBlank)
  }
  return lines
}

const LONGEST_FIND = 80

/** Words by which a line is found on the note's page. */
export function findWords(body: string, { start, end }: Stretch): string {
  const words = body.slice(start, Math.min(end, start + LONGEST_FIND)).split('\n')[0] ?? ''
  return words.replace(/[\uD800-\uDBFF]$/, '').trim()
}
