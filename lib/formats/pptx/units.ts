import type { Run, SlideBlock, SlideListItem, SlidePicture } from '../../domain/slides/deck'
import { breakLines, type Formulas, heightOf, type Line, splitRuns } from './lines'
import { tableUnits } from './table-units'

/** Pictures of this deck that are there, by hash; null for those in a form that PowerPoint does not show. */
export type Pictures = ReadonlyMap<string, { mediaType: string; bytes: Uint8Array } | null>
export type Drawn = { formulas: Formulas; pictures: Pictures; words: DeckWords }
type DeckWords = { continued: string; pictureGone: string; pictureForm: string }

export type Paragraph = {
  /** Of one paragraph that was cut for two pages. */
  id: number
  lines: Line[]
  size: number
  /** Where its text begins, from the left of its box. */
  indent: number
  depth: number
  /** Bullet or number before its first line. */
  marker: { kind: 'bullet' } | { kind: 'number'; value: number } | null
  quiet: boolean
  before: number
}
export type Row = { cells: Line[][]; height: number; head: boolean }
export type Table = { columns: number[]; size: number; head: Row }
export type Image = { bytes: Uint8Array; mediaType: string; alt: string; width: number; height: number }

/** What is not cut in two: a few lines, a row, a picture. `height` has the room before it. */
export type Unit = { height: number } & (
  | { kind: 'lines'; paragraph: Paragraph }
  | { kind: 'row'; table: Table; row: Row }
  | { kind: 'image'; image: Image; before: number }
)

/** Room for all of a slide's blocks, in points. */
export type Room = { width: number; height: number }

const LINES_TOGETHER = 5
export function unitsOf(blocks: readonly SlideBlock[], size: number, room: Room, drawn: Drawn): Unit[] {
  const id = counter()
  return blocks.flatMap((block) => {
    const most = block.kind === 'picture' && blocks.length > 1 ? room.height * 0.62 : room.height
    return blockUnits(block, { id, size }, { ...room, height: most }, drawn)
  })
}

type Ids = { id: () => number; size: number }

function blockUnits(block: SlideBlock, { id, size }: Ids, room: Room, drawn: Drawn): Unit[] {
  const before = size * 0.55
  switch (block.kind) {
    case 'paragraph':
      return splitRuns(block.runs).flatMap((runs, at) =>
        paragraphUnits(
          runs,
          { id: id(), size, quiet: block.quiet ?? false, before: at > 0 ? 2 : before },
          room,
          drawn,
        ),
      )
    case 'list':
      return listUnits(block.items, block.ordered, 0, { id, size }, room, drawn)
    case 'code':
      return codeUnits(block.text, { id, size: Math.max(10, size - 5) }, before, room, drawn)
    case 'table':
      return tableUnits(block, Math.min(18, Math.max(10, size - 4)), room, drawn)
    case 'formula':
      return formulaUnits(block.tex, { id: id(), size, before }, room, drawn)
    case 'picture':
      return pictureUnits(block.picture, { id: id(), size, before }, room, drawn)
  }
}

function codeUnits(text: string, { id, size }: Ids, before: number, room: Room, drawn: Drawn): Unit[] {
  const lines = text.replace(/\n$/, '').split(/\r?\n/)
  return lines.flatMap((line, at) =>
    paragraphUnits(
      [{ text: line === '' ? ' ' : line, code: true }],
      { id: id(), size, before: at > 0 ? 0 : before },
      room,
      drawn,
    ),
  )
}

type Setting = { id: number; size: number; before: number } & Partial<
  Pick<Paragraph, 'quiet' | 'indent' | 'depth' | 'marker'>
>

function paragraphUnits(runs: readonly Run[], setting: Setting, room: Room, drawn: Drawn): Unit[] {
  const { indent = 0, depth = 0, marker = null, quiet = false, before, ...rest } = setting
  const lines = breakLines(runs, room.width - indent, setting.size, drawn.formulas)
  const units: Unit[] = []
  for (let from = 0; from < lines.length; from += LINES_TOGETHER) {
    const some = lines.slice(from, from + LINES_TOGETHER)
    const paragraph = {
      ...rest,
      lines: some,
      indent,
      depth,
      quiet,
      marker: from === 0 ? marker : null,
      before: from === 0 ? before : 0,
    }
    units.push({ kind: 'lines', paragraph, height: heightOfParagraph(paragraph) })
  }
  return units
}

export const heightOfParagraph = ({ lines, size, before }: Paragraph) =>
  before + lines.reduce((sum, line) => sum + heightOf(line, size), 0)

function listUnits(
  items: readonly SlideListItem[],
  ordered: boolean,
  depth: number,
  { id, size }: Ids,
  room: Room,
  drawn: Drawn,
): Unit[] {
  // Deeper lists stay at the fourth step: what is left of the width must hold words.
  const step = Math.min(depth, 3)
  return items.flatMap((item, at): Unit[] => {
    const indent = size * (depth === 0 && ordered && items.length > 9 ? 1.9 : 1.2) * (step + 1)
    const own = splitRuns(item.runs).flatMap((runs, line) =>
      paragraphUnits(
        runs,
        {
          id: id(),
          size: depth > 0 ? size - 1 : size,
          indent,
          depth: step,
          marker: line > 0 ? null : ordered ? { kind: 'number', value: at + 1 } : { kind: 'bullet' },
          before: line > 0 ? 0 : depth > 0 ? size * 0.22 : size * 0.42,
        },
        room,
        drawn,
      ),
    )
    return [...own, ...listUnits(item.items, false, depth + 1, { id, size }, room, drawn)]
  })
}

function formulaUnits(tex: string, setting: Setting, room: Room, drawn: Drawn): Unit[] {
  const picture = drawn.formulas.get(displayed(tex)) ?? drawn.formulas.get(tex)
  if (!picture) return paragraphUnits([{ text: tex.replace(/\s+/g, ' '), code: true }], setting, room, drawn)
  const most = setting.size * 1.1
  const by = Math.min(most, room.width / picture.width, (room.height * 0.8) / picture.height)
  const [width, height] = [picture.width * by, picture.height * by]
  return imageUnit(
    { bytes: picture.png, mediaType: 'image/png', alt: tex, width, height },
    setting.size * 0.7,
  )
}

/** Under which name a formula that stands by itself is drawn: sums are set larger there than within a line. */
export const displayed = (tex: string) => `\\displaystyle ${tex}`

function pictureUnits(picture: SlidePicture, setting: Setting, room: Room, drawn: Drawn): Unit[] {
  const file = picture.hash === null ? undefined : drawn.pictures.get(picture.hash)
  if (!file || picture.width <= 0 || picture.height <= 0) {
    const { pictureForm, pictureGone } = drawn.words
    const about = [file === null ? pictureForm : pictureGone, picture.alt.trim()].filter(Boolean).join(': ')
    return paragraphUnits([{ text: about, italic: true }], { ...setting, quiet: true }, room, drawn)
  }
  // A point is a third more than a pixel; small pictures are shown twice as large at most.
  const by = Math.min(1.5, room.width / picture.width, (room.height - setting.before) / picture.height)
  const [width, height] = [picture.width * by, picture.height * by]
  return imageUnit({ ...file, alt: picture.alt, width, height }, setting.before)
}

const imageUnit = (image: Image, before: number): Unit[] => [
  { kind: 'image', image, before, height: image.height + before },
]

const counter = () => {
  let last = 0
  return () => ++last
}
