import { setImmediate } from 'node:timers/promises'
import type PptxGenJS from 'pptxgenjs'
import type { Deck } from '../../domain/slides/deck'
import { LINE, plain } from './lines'
import { COLOURS, FONTS, inches } from './look'
import { mendPackage } from './mend-package'
import { type Box, cutText, EDGE, FOOT, layOut, PAGE, type Page } from './pages'
import { putTable } from './put-table'
import { type Link, linkTo, type Put, pictureOf, type TextRun, textRuns } from './runs'
import type { Drawn } from './units'
import { widthOf } from './widths'

/**
 * A deck as a PowerPoint file: text that is text, tables that are tables, formulas as pictures over gaps left in their
 * lines, their TeX in the alternative text. `origin` is where the notebook is read, so that its own addresses lead
 * there; without one they are no links.
 */
export async function printDeck(deck: Deck, drawn: Drawn, origin: string | null): Promise<Uint8Array> {
  // Loaded when first asked for: a megabyte that most never need.
  const { default: Presentation } = await import('pptxgenjs')
  const file = new Presentation()
  file.defineLayout({ name: 'wide', width: inches(PAGE.width), height: inches(PAGE.height) })
  file.layout = 'wide'
  file.title = plain(deck.title).replaceAll('\n', ' ')
  file.author = 'Daybook'
  file.company = ''
  file.theme = { headFontFace: FONTS.latin, bodyFontFace: FONTS.latin }
  const link = linkTo(origin)
  const lang = deck.language === 'zh' ? 'zh-CN' : 'en-US'
  const pages = layOut(deck, drawn)
  for (const [at, page] of pages.entries()) {
    putPage(file, deck, page, { lang, link, number: `${at + 1} / ${pages.length}` })
    await setImmediate()
  }
  // Packed once, when it is mended.
  const bytes = await file.write({ outputType: 'uint8array', compression: false })
  return mendPackage(bytes as Uint8Array, lang)
}

type Setting = { lang: string; link: Link; number: string }

function putPage(file: PptxGenJS, deck: Deck, page: Page, { lang, link, number }: Setting): void {
  const slide = file.addSlide()
  slide.background = { color: COLOURS.paper }
  const put: Put = { slide, lang, link }
  const isTitle = page.slide.layout === 'title'
  const { title } = page
  slide.addText(
    [
      {
        text: title.text,
        options: { bold: true, color: COLOURS.ink, fontSize: title.size, fontFace: FONTS.latin, lang },
      },
    ],
    {
      ...frame(title),
      objectName: 'Title',
      lineSpacing: title.size * LINE,
    },
  )
  if (page.slide.over) putOver(put, page.slide.over, isTitle ? title.y - 32 : 28)
  if (isTitle) putSubtitle(put, deck, page)
  for (const box of page.boxes) putBox(put, box)
  putFoot(put, page, number)
  const notes = notesOf(page)
  if (notes !== '') slide.addNotes(notes)
}

/** Frames have no margin of their own: every place was measured. */
const frame = ({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
  margin: 0,
  valign: 'top' as const,
  align: 'left' as const,
  fit: 'none' as const,
})

function putOver({ slide, lang }: Put, over: string, y: number): void {
  const text = cutText(plain(over).replace(/\s+/g, ' '), 60)
  slide.addText([{ text, options: { color: COLOURS.accent, fontSize: 13, fontFace: FONTS.latin, lang } }], {
    ...frame({ x: EDGE, y, width: PAGE.width - 2 * EDGE, height: 18 }),
    objectName: 'Over',
  })
}

function putSubtitle({ slide, lang }: Put, deck: Deck, { title, boxes }: Page): void {
  slide.addShape('line', {
    x: inches(EDGE),
    y: inches(title.y + title.height + 10),
    w: inches(64),
    h: 0,
    line: { color: COLOURS.accent, width: 2.25 },
  })
  const text = plain(deck.subtitle).replace(/\s+/g, ' ').trim()
  if (boxes.length > 0 || text === '') return
  slide.addText(
    [
      {
        text: cutText(text, 96),
        options: { color: COLOURS.quiet, fontSize: 18, fontFace: FONTS.latin, lang },
      },
    ],
    {
      ...frame({ x: EDGE, y: title.y + title.height + 24, width: PAGE.width - 2 * EDGE, height: 56 }),
      objectName: 'Subtitle',
      lineSpacing: 25,
    },
  )
}

function putBox(put: Put, box: Box): void {
  if (box.kind === 'table') putTable(put, box)
  else if (box.kind === 'image')
    put.slide.addImage({ ...pictureOf(box.image), ...frameOfImage(box), altText: plain(box.image.alt) })
  else putText(put, box)
}

function putText(put: Put, box: Extract<Box, { kind: 'text' }>): void {
  const { runs, pictures } = textRuns(put, box.paragraphs)
  put.slide.addText(runs, { ...frame(box), objectName: 'Text' })
  for (const { x, y, width, height, ...image } of pictures)
    put.slide.addImage({
      ...pictureOf(image),
      ...frameOfImage({ x: box.x + x, y: box.y + y, width, height }),
      altText: plain(image.alt),
    })
}

const frameOfImage = ({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
})

const FOOT_SIZE = 10
const NUMBER_WIDTH = 70

function putFoot({ slide, lang, link }: Put, page: Page, number: string): void {
  const options = { color: COLOURS.faint, fontSize: FOOT_SIZE, fontFace: FONTS.latin, lang }
  const y = FOOT + 8
  slide.addText([{ text: number, options }], {
    ...frame({ x: PAGE.width - EDGE - NUMBER_WIDTH, y, width: NUMBER_WIDTH, height: 16 }),
    align: 'right',
    objectName: 'Number',
  })
  let room = (PAGE.width - 2 * EDGE - NUMBER_WIDTH - 20) / FOOT_SIZE
  const runs: TextRun[] = []
  for (const { text, href } of page.slide.from) {
    const between = runs.length > 0 ? '  ·  ' : ''
    const shown = cutText(plain(text).replace(/\s+/g, ' '), room - widthOf(between))
    if (room < 6) break
    if (between) runs.push({ text: between, options: { ...options } })
    runs.push({ text: shown, options: { ...options, ...link(href) } })
    room -= widthOf(between + shown, { bold: true })
  }
  if (runs.length > 0)
    slide.addText(runs, {
      ...frame({ x: EDGE, y, width: PAGE.width - 2 * EDGE - NUMBER_WIDTH - 10, height: 16 }),
      objectName: 'From',
    })
}

/** Notes are said once, with the first page of a slide; a title that was cut stands whole before them. */
function notesOf({ slide, first, title }: Page): string {
  if (!first) return ''
  const cut = title.text.endsWith('…') && !slide.title.endsWith('…')
  return plain(`${cut ? `${slide.title}\n\n` : ''}${slide.notes}`).trim()
}
