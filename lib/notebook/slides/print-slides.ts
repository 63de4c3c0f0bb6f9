import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { extensionOf, isMediaType } from '../../domain/media-type'
import type { Deck, SlidePicture } from '../../domain/slides/deck'
import { type SlidePrinting, slidesHtml } from '../../formats/slides/slide-html'
import { slidesDocument } from '../../formats/slides/slides-document'
import { setTex } from '../../markdown/setting/set-tex'
import { paths } from '../../paths'
import { readAttachment } from '../attachments'
import type { Notebook } from '../open-notebook'

/** Bytes of pictures in one file; the rest are named by what they show. */
const MOST_PICTURES = 60 * 2 ** 20
/** Slides. */
const AT_ONCE = 8

/** The deck as one HTML file with everything in it. */
export async function printSlides(nb: Notebook, deck: Deck): Promise<string> {
  const pictures = await readPictures(nb, deck)
  const sections = await printSections(deck, {
    pictureSrc: ({ hash }) => pictures.get(hash ?? '') ?? null,
    // The notebook is not there where the file is opened.
    address: (href) => (/^(?:https?:|mailto:)/i.test(href) ? href : null),
  })
  const read = (name: string) => readPart(nb.programFolder, name)
  const styles = [
    ...(sections.includes('class="katex"') ? [await read('formulas.css')] : []),
    await read('slides.css'),
  ]
  return slidesDocument(deck, { sections, script: await read('slides.js'), styles })
}

/** The slides of a deck for a page of the app: pictures and notes by their addresses. */
export function slidesForPage(deck: Deck): Promise<string> {
  return printSections(deck, {
    pictureSrc: ({ hash, mediaType }) =>
      hash && isMediaType(mediaType) ? paths.attachment(hash, extensionOf(mediaType)) : null,
    address: (href) => href,
  })
}

/** Formulas take their time; between some slides and the next others are served. */
async function printSections(
  { slides, language }: Deck,
  printing: Pick<SlidePrinting, 'pictureSrc' | 'address'>,
): Promise<string> {
  const parts: string[] = []
  for (let at = 0; at < slides.length; at += AT_ONCE) {
    parts.push(slidesHtml(slides.slice(at, at + AT_ONCE), { language, setTex, ...printing }))
    await setImmediate()
  }
  return parts.join('\n')
}

/** What bin/bundle-slides.mjs made. */
async function readPart(programFolder: string, name: string): Promise<string> {
  const file = join(programFolder, 'slides', name)
  if (!existsSync(file))
    throw new Error(`A part of the slides is missing (${file}). Run "npm run build" to make it.`)
  return readFile(file, 'utf8')
}

async function readPictures(nb: Notebook, deck: Deck): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  let size = 0
  for (const { hash, mediaType } of picturesOf(deck)) {
    if (hash === null || found.has(hash) || !isMediaType(mediaType)) continue
    const file = await readAttachment(nb, `${hash}.${extensionOf(mediaType)}`)
    if (!file || size + file.bytes.length > MOST_PICTURES) continue
    size += file.bytes.length
    found.set(hash, `data:${mediaType};base64,${Buffer.from(file.bytes).toString('base64')}`)
  }
  return found
}

function picturesOf(deck: Deck): SlidePicture[] {
  return deck.slides.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
  )
}
