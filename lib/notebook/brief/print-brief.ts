import type { Brief } from '../../domain/brief/brief'
import { briefToMarkdown } from '../../formats/brief/markdown'
import { briefToText } from '../../formats/brief/plain-text'
import type { Notebook } from '../open-notebook'
import { makeBriefDeck } from '../slides/make-decks'
import { printPptx } from '../slides/print-pptx'
import { printSlides } from '../slides/print-slides'
import type { BriefFormat } from './brief-input'

type Options = {
  format: BriefFormat
  language: 'en' | 'zh'
  /** Begins the addresses of notes; empty where nobody could open them. */
  origin: string
}

type PrintedBrief = { body: string | Uint8Array<ArrayBuffer>; mediaType: string; name: string }

const MEDIA_TYPES: Record<BriefFormat, string> = {
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** A brief as a file to take along, with a name for it. */
export async function printBrief(nb: Notebook, brief: Brief, options: Options): Promise<PrintedBrief> {
  const { format } = options
  return {
    body: await bodyOf(nb, brief, options),
    mediaType: MEDIA_TYPES[format],
    name: `${nameOf(brief)}.${format}`,
  }
}

async function bodyOf(
  nb: Notebook,
  brief: Brief,
  { format, language, origin }: Options,
): Promise<PrintedBrief['body']> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(brief, null, 2)}\n`
    case 'md':
      return briefToMarkdown(brief, { language, origin })
    case 'txt':
      return briefToText(brief, { language })
    case 'html':
      return printSlides(nb, await makeBriefDeck(nb, brief, language))
    case 'pptx':
      return new Uint8Array(
        await printPptx(nb, await makeBriefDeck(nb, brief, language), { origin: origin || null }),
      )
  }
}

/** Of the date and the title what every file system takes. */
function nameOf({ meeting, from, until }: Brief): string {
  const name = meeting ? `${meeting.day} ${meeting.title}` : `${from} ${until}`
  return name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
    .toWellFormed()
    .trim()
    .replace(/\.+$/, '')
}
