import type { Deck, Run, Slide } from '../../domain/slides/deck'
import { breakLines, hasFormula, LINE, plain } from './lines'
import {
  type Drawn,
  heightOfParagraph,
  type Image,
  type Paragraph,
  type Row,
  type Table,
  type Unit,
  unitsOf,
} from './units'
import { widthOf } from './widths'

/** Sixteen to nine; 13⅓ by 7½ inches. */
export const PAGE = { width: 960, height: 540 }
export const EDGE = 48
const WIDTH = PAGE.width - 2 * EDGE
/** Where the foot begins. */
export const FOOT = 500
const SIZES = [24, 22, 20, 18, 16, 14]
const SMALLEST = 14
/** Of slides that go on over a second page. */
const SIZE_OF_MANY = 16

export type Box = { x: number; y: number; width: number; height: number } & (
  | { kind: 'text'; paragraphs: Paragraph[] }
  | { kind: 'table'; table: Table; rows: Row[] }
  | { kind: 'image'; image: Image }
)
type Heading = { text: string; size: number; x: number; y: number; width: number; height: number }
/** One page of the file; a slide that is too long for one has more. */
export type Page = { slide: Slide; first: boolean; title: Heading; boxes: Box[] }

/** The pages of a deck with everything at its place, nothing beyond its edges. */
export function layOut(deck: Deck, drawn: Drawn): Page[] {
  return deck.slides.flatMap((slide) => pagesOf(slide, drawn))
}

function pagesOf(slide: Slide, drawn: Drawn): Page[] {
  const isTitle = slide.layout === 'title'
  const heading = isTitle ? titleHeading(slide.title) : contentHeading(slide.title, slide.over !== null)
  const top = heading.y + heading.height + (isTitle ? 26 : 8)
  const room = { width: WIDTH, height: FOOT - 10 - top }
  const unitsAt = (size: number) => unitsOf(slide.blocks, size, room, drawn)
  const fits = (units: readonly Unit[]) => heightOf(units) <= room.height
  // The smallest first: what does not fit even so, and may be very long, is measured once.
  const sizes = fits(unitsAt(SMALLEST)) ? (isTitle ? SIZES.slice(2) : SIZES) : []
  for (const size of sizes) {
    const units = unitsAt(size)
    if (fits(units)) return [{ slide, first: true, title: heading, boxes: boxesOf(units, top) }]
  }
  const units = unitsAt(SIZE_OF_MANY)
  return spread(units, room.height).map((some, at) => ({
    slide,
    first: at === 0,
    title: at === 0 ? heading : { ...heading, text: `${heading.text}${drawn.words.continued}` },
    boxes: boxesOf(some, top),
  }))
}

const heightOf = (units: readonly Unit[]) => units.reduce((sum, { height }) => sum + height, 0)

/** Over as few pages as it takes, and not with one line left for the last. */
function spread(units: readonly Unit[], room: number): Unit[][] {
  const fewest = cut(units, room)
  for (let part = 0.5; part < 1; part += 0.05) {
    const pages = cut(units, room * part)
    if (pages.length === fewest.length && pages.every((page) => heightOf(page) <= room)) return pages
  }
  return fewest
}

/** A table that goes on has its head again. */
function cut(units: readonly Unit[], room: number): Unit[][] {
  const pages: Unit[][] = []
  let page: Unit[] = []
  let used = 0
  for (const unit of units) {
    if (used + unit.height > room && page.length > 0) {
      pages.push(page)
      page = []
      used = 0
      if (unit.kind === 'row' && !unit.row.head) {
        const head = unit.table.head
        page.push({ kind: 'row', table: unit.table, row: head, height: head.height + 8 })
        used = head.height + 8
      }
    }
    page.push(unit)
    used += unit.height
  }
  return page.length > 0 ? [...pages, page] : pages
}

function contentHeading(title: string, hasOver: boolean): Heading {
  return heading(title, [30, 26, 22, 18], 2, hasOver ? 46 : 34)
}

/** Stands in the upper half, and grows upwards. */
function titleHeading(title: string): Heading {
  const set = heading(title, [44, 38, 32, 26], 3, 0)
  return { ...set, y: 270 - set.height }
}

/** As large as fits into so many lines; what does not even in the smallest is cut, and stands whole in the notes. */
function heading(title: string, sizes: readonly number[], most: number, y: number): Heading {
  const text = plain(title).replace(/\s+/g, ' ').trim()
  const smallest = sizes.at(-1) ?? 18
  const linesAt = (size: number, words: string) => breakLines(boldRuns(words), WIDTH, size, new Map()).length
  const size = sizes.find((one) => linesAt(one, text) <= most) ?? smallest
  const fitting = linesAt(size, text) <= most ? text : cutText(text, (most * WIDTH * 0.94) / size)
  return { text: fitting, size, x: EDGE, y, width: WIDTH, height: linesAt(size, fitting) * size * LINE }
}

const boldRuns = (text: string): Run[] => [{ text, bold: true }]

/** As much of the text as has this width, in ems. */
export function cutText(text: string, width: number): string {
  if (widthOf(text, { bold: true }) <= width) return text
  let used = 1
  let kept = ''
  for (const letter of text) {
    used += widthOf(letter, { bold: true })
    if (used > width) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

function boxesOf(units: readonly Unit[], top: number): Box[] {
  const boxes: Box[] = []
  let y = top
  for (const unit of units) {
    const last = boxes.at(-1)
    if (unit.kind === 'lines') putLines(boxes, unit.paragraph, y)
    else if (unit.kind === 'row' && last?.kind === 'table' && !unit.row.head) {
      last.rows.push(unit.row)
      last.height += unit.height
    } else if (unit.kind === 'row') boxes.push(tableBox(unit.table, unit.row, y + 8))
    else boxes.push(imageBox(unit.image, y + unit.before))
    y += unit.height
  }
  return boxes
}

/** Plain paragraphs share a box; one with formulas has its own, so that its pictures are where its gaps are. */
function putLines(boxes: Box[], paragraph: Paragraph, y: number): void {
  const last = boxes.at(-1)
  const open = last?.kind === 'text' && Math.abs(last.y + last.height - y) < 0.01 ? last : null
  const before = open?.paragraphs.at(-1)
  const height = heightOfParagraph(paragraph)
  if (open && before?.id === paragraph.id) {
    open.paragraphs[open.paragraphs.length - 1] = { ...before, lines: [...before.lines, ...paragraph.lines] }
    open.height += height
  } else if (open && before && !hasFormula(paragraph.lines) && !hasFormula(before.lines)) {
    open.paragraphs.push(paragraph)
    open.height += height
  } else {
    boxes.push({
      kind: 'text',
      paragraphs: [{ ...paragraph, before: 0 }],
      x: EDGE,
      y: y + paragraph.before,
      width: WIDTH,
      height: height - paragraph.before,
    })
  }
}

function tableBox(table: Table, row: Row, y: number): Box {
  const width = table.columns.reduce((sum, one) => sum + one, 0)
  return { kind: 'table', table, rows: [row], x: EDGE, y, width, height: row.height }
}

function imageBox(image: Image, y: number): Box {
  const x = EDGE + Math.max(0, (WIDTH - image.width) / 2)
  return { kind: 'image', image, x, y, width: image.width, height: image.height }
}
