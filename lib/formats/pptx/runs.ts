import type PptxGenJS from 'pptxgenjs'
import { BASE, hasFormula, heightOf, LINE, type Line, scaled } from './lines'
import { COLOURS, FONTS, inches } from './look'
import type { Image, Paragraph } from './units'
import type { Style } from './widths'

export type TextRun = PptxGenJS.TextProps
type Options = NonNullable<TextRun['options']>
export type Link = (href: string | undefined) => { hyperlink?: { url: string } }
export type Put = { slide: PptxGenJS.Slide; lang: string; link: Link }
/** At `x`, `y` of the box its line is in. */
type PlacedImage = Image & { x: number; y: number }

const BULLETS = ['2022', '2013', '2022', '2013']

/** Addresses of the web and, where it is known where the notebook is read, its own; nothing else is a link. */
export function linkTo(origin: string | null): Link {
  return (href) => {
    if (!href) return {}
    const url = parse(href, origin)
    return url && /^(https?|mailto):$/.test(url.protocol) ? { hyperlink: { url: url.href } } : {}
  }
}

function parse(href: string, origin: string | null): URL | null {
  try {
    return new URL(href, origin ?? undefined)
  } catch {
    return null
  }
}

/** Runs for one box, and the formulas that go over the gaps in them. */
export function textRuns(
  put: Put,
  paragraphs: readonly Paragraph[],
): { runs: TextRun[]; pictures: PlacedImage[] } {
  const runs: TextRun[] = []
  const pictures: PlacedImage[] = []
  let y = 0
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) y += paragraph.before
    const before = at > 0 ? paragraph.before : 0
    const own = hasFormula(paragraph.lines)
      ? fixedRuns(put, paragraph, before, y, pictures)
      : flowingRuns(put, paragraph, before)
    const last = own.at(-1)
    if (last && at < paragraphs.length - 1) last.options = { ...last.options, breakLine: true }
    runs.push(...own)
    y += paragraph.lines.reduce((sum, line) => sum + heightOf(line, paragraph.size), 0)
  })
  return { runs, pictures }
}

/** A paragraph the program breaks into lines by itself, with a bullet it knows as one. */
function flowingRuns(put: Put, paragraph: Paragraph, before: number): TextRun[] {
  const { size, marker, depth, quiet } = paragraph
  const step = paragraph.indent / (depth + 1)
  const bullet: Options['bullet'] =
    marker?.kind === 'number'
      ? { type: 'number', numberStartAt: marker.value, indent: step }
      : { characterCode: BULLETS[depth] ?? '2022', indent: step }
  const layout: Options = {
    lineSpacing: size * LINE,
    ...(before > 0 ? { paraSpaceBefore: before } : {}),
    ...(marker ? { bullet, ...(depth > 0 ? { indentLevel: depth } : {}) } : {}),
  }
  // One that goes on from the page before, or that is a second line of its item, stands below its item's text.
  const indented = !marker && paragraph.indent > 0
  const pieces = paragraph.lines.flatMap((line) => line.pieces)
  const texts = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece] : []))
  const runs = texts.map(({ text, style }, at) => ({
    text,
    options: {
      ...(at === 0 || !marker ? layout : { ...layout, bullet: undefined }),
      ...optionsOf(put, style, size, quiet),
    },
  }))
  if (!indented) return runs
  return [
    {
      text: '\t',
      options: {
        ...layout,
        tabStops: [{ position: inches(paragraph.indent) }],
        ...optionsOf(put, {}, size, quiet),
      },
    },
    ...runs,
  ]
}

/** A paragraph whose lines are kept as they were measured: tabs lead over the gaps where formulas go. */
function fixedRuns(
  put: Put,
  { lines, size, indent, marker, depth, quiet }: Paragraph,
  before: number,
  top: number,
  pictures: PlacedImage[],
): TextRun[] {
  let y = top
  return lines.flatMap((line, at) => {
    const sign =
      at === 0 && marker ? (marker.kind === 'number' ? `${marker.value}.` : depth % 2 ? '–' : '•') : ''
    const runs = lineRuns(put, line, {
      size,
      indent,
      hang: indent - indent / (depth + 1),
      sign,
      quiet,
      first: at === 0 && top === 0,
      before: at === 0 ? before : 0,
    })
    pictures.push(...picturesOf(line, indent, y, size))
    y += heightOf(line, size)
    const last = runs.at(-1)
    if (last && at < lines.length - 1) last.options = { ...last.options, breakLine: true }
    return runs
  })
}

type LineSetting = {
  size: number
  indent: number
  hang: number
  sign: string
  quiet: boolean
  first: boolean
  before: number
}

/** One line as a paragraph of its own. The room above the first of a box is kept by its first line's own height. */
export function lineRuns(
  put: Put,
  line: Line,
  { size, indent, hang, sign, quiet, first, before }: LineSetting,
): TextRun[] {
  const stops: { position: number }[] = []
  const parts: { text: string; style: Style }[] = []
  if (indent > 0) {
    if (hang > 0 && sign !== '') stops.push({ position: inches(hang) })
    stops.push({ position: inches(indent) })
    parts.push({ text: sign === '' ? '\t' : `${hang > 0 ? '\t' : ''}${sign}\t`, style: {} })
  }
  for (const piece of line.pieces) {
    if (piece.kind === 'text') parts.push(piece)
    else {
      stops.push({ position: inches(indent + piece.x + piece.width) })
      parts.push({ text: '\t', style: {} })
    }
  }
  const above = before + line.above
  const layout: Options = {
    lineSpacing: size * LINE + (first ? line.above : 0),
    ...(!first && above > 0 ? { paraSpaceBefore: above } : {}),
    ...(line.below > 0 ? { paraSpaceAfter: line.below } : {}),
    ...(stops.length > 0 ? { tabStops: stops } : {}),
  }
  return parts.map(({ text, style }) => ({
    text,
    options: { ...layout, ...optionsOf(put, style, size, quiet) },
  }))
}

/** Where the formulas of a line go that begins at `y`. */
export function picturesOf(line: Line, indent: number, y: number, size: number): PlacedImage[] {
  return line.pieces.flatMap((piece) => {
    if (piece.kind !== 'formula') return []
    const { width, height, depth, inset } = scaled(piece, size)
    const base = y + line.above + size * BASE
    return [
      {
        bytes: piece.picture.png,
        mediaType: 'image/png',
        alt: piece.tex,
        x: indent + piece.x + inset,
        y: base - height + depth,
        width,
        height,
      },
    ]
  })
}

export function optionsOf({ lang, link }: Put, style: Style, size: number, quiet: boolean): Options {
  const { bold, italic, code, strike, href } = style
  const linked = link(href)
  return {
    fontSize: size,
    fontFace: code ? FONTS.mono : FONTS.latin,
    lang,
    color: linked.hyperlink ? COLOURS.accent : quiet ? COLOURS.quiet : COLOURS.ink,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(strike ? { strike: 'sngStrike' as const } : {}),
    ...linked,
  }
}

export const pictureOf = ({ bytes, mediaType }: Pick<Image, 'bytes' | 'mediaType'>) => ({
  data: `${mediaType};base64,${Buffer.from(bytes).toString('base64')}`,
})
