import { readFile } from 'node:fs/promises'
import { decodePage } from '../../formats/single-file/decode-page'
import { readPageText } from '../../formats/single-file/page-text'
import { readComment } from '../../formats/single-file/read-comment'
import { readPdf } from '../../formats/single-file/read-pdf'
import { textOfSnapshot } from '../../search/bodies/snapshot-text'
import type { PageTask, ReadPage } from './page-task'

/** Characters: a book's worth. To cut and store more would hold the program up for longer than a blink. */
export const LONGEST_TEXT = 300_000
const LONGEST_TITLE = 300
/** SingleFile's comment stands within the first of these characters. */
const HEAD = 20_000

type Read = { title: string | null; url: string | null; savedAt: Date | null; text: string; problem?: string }

/** Reads a whole file, however long that takes: in the program only ever called in a worker (page-reader.ts). */
export async function readSnapshotFile({ file, mediaType, fallbackTitle }: PageTask): Promise<ReadPage> {
  const bytes = new Uint8Array(await readFile(file))
  const read = await (mediaType === 'text/html' ? readHtml(bytes) : readPdfFile(bytes))
  const title = (read.title ?? fallbackTitle).slice(0, LONGEST_TITLE).toWellFormed()
  const text = read.text.slice(0, LONGEST_TEXT).toWellFormed()
  return {
    title,
    url: read.url,
    savedAt: read.savedAt?.toISOString() ?? null,
    text,
    problem: read.problem ?? problemOf(read.text, mediaType),
    ...textOfSnapshot({ title, text }),
  }
}

function problemOf(text: string, mediaType: PageTask['mediaType']): string | null {
  if (text.length > LONGEST_TEXT) return `Only its first ${LONGEST_TEXT} characters can be searched.`
  if (text !== '') return null
  if (mediaType === 'text/html') return 'The page holds no words.'
  return 'The PDF holds no words: its pages are pictures.'
}

async function readHtml(bytes: Uint8Array): Promise<Read> {
  const html = decodePage(bytes)
  const { url, savedAt } = readComment(html.slice(0, HEAD))
  const page = readPageText(html)
  return { title: page.title, url: url ?? page.url, savedAt, text: page.text }
}

async function readPdfFile(bytes: Uint8Array): Promise<Read> {
  try {
    const { title, createdAt, text } = await readPdf(bytes)
    return { title, url: null, savedAt: createdAt, text }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return {
      title: null,
      url: null,
      savedAt: null,
      text: '',
      problem: `The PDF could not be read: ${reason}.`,
    }
  }
}
