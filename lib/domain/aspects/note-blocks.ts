/** A stretch of a note, from `start` up to `end`, without the blanks around it. */
export type Stretch = { start: number; end: number }

/** `start` is where the words begin, behind the bullet; `end` takes in all that belongs to the item. */
export type ListItem = Stretch & {
  indent: number
  /** End of its first line. */
  firstEnd: number
  items: ListItem[]
}

/** A note's text from top to bottom. `afterBlank`: a blank line stands above. */
export type Block = Stretch & { afterBlank: boolean } & (
    | { kind: 'heading'; level: number }
    | { kind: 'line' }
    | { kind: 'item'; item: ListItem }
    /** Code or a table: quoted whole or not at all. */
    | { kind: 'whole' }
    | { kind: 'rule' }
  )

const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/
const ITEM =
  /^([ \t]*)(?:[-*+•·‣][ \t]+|\d{1,3}(?:[.)][ \t]+|、[ \t]*)|[（(]\d{1,2}[)）][ \t]*|[①-⑳][ \t]*)(?=\S)/
const FENCE = /^\s*(`{3,}|~{3,})/
const TABLE = /^\s*\|/
const RULE = /^ {0,3}([-_*=])[ \t]*(?:\1[ \t]*)+$/
const ENDS_OPEN = /[:：,，、(（]\s*$/
const GOES_ON = /^[a-z]/

type Line = Stretch & { text: string; indent: number }

/**
 * Cuts a text into blocks as the renderer understands one-thought-per-line notes: a line below a bullet is the
 * bullet's only when it is indented or the bullet plainly goes on (lib/markdown/source/mend-lines.ts).
 * `opens` says of a line that it begins something of its own.
 */
export function readBlocks(body: string, opens: (line: string) => boolean): Block[] {
  const lines = readLines(body)
  const blocks: Block[] = []
  /** Items that may still grow, outermost first. */
  let open: ListItem[] = []
  let afterBlank = true
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line
    if (line.text === '') {
      afterBlank = true
      continue
    }
    const last = fenceEnd(lines, index) ?? tableEnd(lines, index)
    const item = last === null ? ITEM.exec(body.slice(line.start - line.indent, line.end)) : null
    if (last !== null) {
      const end = (lines[last] as Line).end
      if (line.indent > 0 && open.length > 0) grow(open, end)
      else {
        blocks.push({ kind: 'whole', start: line.start, end, afterBlank })
        open = []
      }
      index = last
    } else if (item && !RULE.test(line.text)) {
      const fresh = toItem(line, item)
      open = open.filter(({ indent }) => indent < fresh.indent)
      const parent = open.at(-1)
      if (parent) parent.items.push(fresh)
      else blocks.push({ kind: 'item', start: fresh.start, end: fresh.end, item: fresh, afterBlank })
      grow(open, line.end)
      open.push(fresh)
    } else if (belongsToItem(line, lines[index - 1], open, afterBlank, opens)) {
      grow(open, line.end)
    } else {
      open = []
      blocks.push(plainBlock(line, blocks.at(-1), afterBlank))
    }
    afterBlank = false
  }
  return blocks.filter((block) => block.end > block.start)
}

function readLines(body: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const raw of body.split('\n')) {
    const indent = /^[ \t]*/.exec(raw)?.[0].length ?? 0
    const text = raw.slice(indent).trimEnd()
    lines.push({ start: at + indent, end: at + indent + text.length, text, indent })
    at += raw.length + 1
  }
  return lines
}

function fenceEnd(lines: Line[], index: number): number | null {
  const fence = FENCE.exec(lines[index]?.text ?? '')?.[1]
  if (!fence) return null
  const mark = fence.slice(0, 3)
  for (let at = index + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (text.startsWith(mark) && /^[`~]+$/.test(text)) return at
  }
  return lines.length - 1
}

function tableEnd(lines: Line[], index: number): number | null {
  let end = index
  while (TABLE.test(lines[end]?.text ?? '')) end += 1
  return end > index ? end - 1 : null
}

function toItem(line: Line, [marker, indent = '']: RegExpExecArray): ListItem {
  const start = line.start - line.indent + marker.length
  const width = indent.replaceAll('\t', '    ').length
  return { start, end: line.end, firstEnd: line.end, indent: width, items: [] }
}

function grow(items: ListItem[], end: number): void {
  for (const item of items) item.end = Math.max(item.end, end)
}

function belongsToItem(
  line: Line,
  before: Line | undefined,
  open: ListItem[],
  afterBlank: boolean,
  opens: (line: string) => boolean,
): boolean {
  if (open.length === 0 || HEADING.test(line.text)) return false
  if (line.indent > (open[0]?.indent ?? 0)) return true
  if (afterBlank || RULE.test(line.text) || opens(line.text)) return false
  return ENDS_OPEN.test(before?.text ?? '') || GOES_ON.test(line.text)
}

function plainBlock(line: Line, before: Block | undefined, afterBlank: boolean): Block {
  const { start, end } = line
  const marks = HEADING.exec(line.text)
  if (marks?.[1]) {
    const closing = /[ \t]+#+$/.exec(line.text)?.[0].length ?? 0
    return {
      kind: 'heading',
      level: marks[1].length,
      start: start + marks[0].length,
      end: end - closing,
      afterBlank,
    }
  }
  if (!RULE.test(line.text)) return { kind: 'line', start, end, afterBlank }
  // Signs below a line that stands alone underline it.
  if (!afterBlank && before?.kind === 'line' && before.afterBlank && /^[-=]{3,}$/.test(line.text)) {
    Object.assign(before, { kind: 'heading', level: line.text.startsWith('=') ? 1 : 2 })
  }
  return { kind: 'rule', start, end, afterBlank }
}
