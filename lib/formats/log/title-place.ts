import { parseSourceUrl } from '../../domain/source-url'
import type { NoteChunk } from './chunk'
import { headOf, titleWords } from './layout'
import { urlsOfLinkLine } from './link-line'
import { lineText, type Scan } from './scan'
import { canBeTitle, hasClauses, isSentence, titleFormScore, width } from './title-form'

/** The note that is being read while the next title is looked for. */
type OpenNote = { start: number; hasBody: boolean }

type Verdict =
  | { title: true; why: Pick<NoteChunk, 'confidence' | 'reason'> }
  /** `doubt`: it might have been one; the preview points at it. */
  | { title: false; doubt: string | null }

const NO_TITLE: Verdict = { title: false, doubt: null }
const sure = (reason: string): Verdict => ({ title: true, why: { confidence: 'sure', reason } })
const unsure = (reason: string): Verdict => ({ title: true, why: { confidence: 'unsure', reason } })
const doubtful = (doubt: string): Verdict => ({ title: false, doubt })

/** Whether the text line `index` begins a new note below the open one. */
export function judgeTitle(scan: Scan, index: number, open: OpenNote): Verdict {
  const words = titleWords(lineText(scan, index))
  const kind = (line: number) => scan.kinds[line]?.kind
  if (kind(index + 1) === 'link') return judgeWithLink(scan, index, index + 1, open)
  if (
    open.hasBody &&
    kind(index - 1) === 'blank' &&
    kind(index + 1) === 'blank' &&
    kind(index + 2) === 'link'
  ) {
    const verdict = judgeWithLink(scan, index, index + 2, open)
    return verdict.title ? unsure('title-with-distant-link') : verdict
  }
  const score = titleFormScore(words, lineText(scan, nextWritten(scan, index + 1)).trim())
  // Right under the links of a note, only reading notes that also define their subject are more than a sub-heading.
  if (score >= (open.hasBody ? 3 : 5)) return unsure('title-by-form')
  return score > 0 && open.hasBody ? doubtful('title-form') : NO_TITLE
}

/**
 * A line with a link under it is a title, unless
 * - it reads like a sentence of the body;
 * - the link is the repository that the note above names (a paper found through an article: its own title and code are
 *   part of what the article's note says);
 * - it follows the links of the note above at once and, by its length or its target (code, data, a project), describes
 *   one link more of that note.
 */
function judgeWithLink(scan: Scan, index: number, link: number, open: OpenNote): Verdict {
  const words = titleWords(lineText(scan, index))
  if (!canBeTitle(words)) return NO_TITLE
  if (isSentence(words)) return doubtful('sentence-with-link')
  const url = urlsOfLinkLine(lineText(scan, link))?.[0]?.url ?? ''
  const source = parseSourceUrl(url)
  const written = ['paper', 'explainer', 'news', 'video'].includes(source?.role ?? 'other')
  if (written) return sure('title-with-link')
  if (source?.role === 'code' && isNamedAbove(scan, index, open, source.label)) return doubtful('named-above')
  if (open.hasBody) {
    return hasClauses(words) && width(words) > 60 ? doubtful('sentence-with-link') : sure('title-with-link')
  }
  return hasClauses(words) || width(words) > 40 ? doubtful('second-link') : unsure('title-with-link')
}

const LOOK_BACK = 4_000

/** `nupurkmr9/vision-aided-gan` is named by a note that says "Vision-aided GAN". */
function isNamedAbove(scan: Scan, index: number, open: OpenNote, label: string): boolean {
  const name = folded(label.split('/').at(-1) ?? '')
  const end = scan.lines[index]!.start
  return (
    name.length >= 4 && folded(scan.text.slice(Math.max(open.start, end - LOOK_BACK), end)).includes(name)
  )
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function nextWritten(scan: Scan, index: number): number {
  return scan.kinds[index]?.kind === 'blank' ? index + 1 : index
}

/** Why the first line of a session, or of the rest behind a discard, begins a note, and how sure that is. */
export function judgeFirst(
  scan: Scan,
  index: number,
  after: 'stamp' | 'other',
): Pick<NoteChunk, 'confidence' | 'reason'> {
  if (scan.kinds[index]?.kind === 'mark') return { confidence: 'sure', reason: 'marked' }
  const head = headOf(scan, index, scan.lines.length)
  if (head.title === null) {
    return { confidence: 'unsure', reason: head.links.length > 0 ? 'link-without-title' : 'no-title' }
  }
  if (head.links.length > 0) return { confidence: 'sure', reason: 'title-with-link' }
  return after === 'stamp'
    ? {
        confidence: isSentence(lineText(scan, index).trim()) ? 'unsure' : 'sure',
        reason: 'first-after-stamp',
      }
    : { confidence: 'unsure', reason: 'first-of-rest' }
}
