import { splitLines } from '../text/lines'
import { bodyOf, withoutLastBreaks } from './body'
import { footerLine } from './footer'
import type { LogReading, LogStamp } from './log-reading'
import { printMark } from './mark'
import { readLog } from './read'
import { printStamp } from './stamp'

/** A note to be written afresh. `urls` go under the title, one a line. */
export type PrintedNote = { stamp: LogStamp | null; title: string; urls: string[]; body: string }

/** A log file in order. The text of all but `new-note` goes out as it is. */
export type LogPart =
  /** A heading, a discard, blank lines. */
  | { kind: 'verbatim'; text: string }
  | { kind: 'stamp'; text: string; stamp: LogStamp }
  /** A note as it stood; `stamp` is the one it belongs under, null for a note before any. */
  | { kind: 'note'; text: string; stamp: LogStamp | null }
  | ({ kind: 'new-note' } & PrintedNote)

/**
 * The parts as one text. A stamp is added only where a note would else fall under the wrong one, so the parts of an
 * unedited reading give its file byte for byte. A note that has no stamp cannot follow one that has.
 */
export function printLog(parts: LogPart[]): string {
  let printed = ''
  /** The stamp that holds here; undefined behind a new note, whose body nothing but a stamp may end. */
  let current: LogStamp | null | undefined = null
  let fresh = false
  const stampLine = (stamp: LogStamp) => `${onNewLine(printed)}${printStamp(stamp)}\n`

  for (const part of parts) {
    if (part.kind === 'new-note') {
      const stamped = part.stamp && !(fresh && sameStamp(part.stamp, current))
      printed += stamped ? stampLine(part.stamp!) : onNewLine(printed)
      printed += printNote(part)
      current = undefined
    } else {
      if (part.kind === 'note' && part.stamp && !sameStamp(part.stamp, current)) {
        printed += stampLine(part.stamp)
        current = part.stamp
      }
      if (part.kind === 'stamp') current = part.stamp
      printed += current === undefined ? onNewLine(printed) + part.text : part.text
    }
    fresh = part.kind === 'stamp' || (fresh && part.kind === 'verbatim' && part.text.trim() === '')
  }
  return printed
}

/** The parts of a reading: what no edit has touched stays as it was written. */
export function logParts({ text, pieces, notes, sessions }: LogReading): LogPart[] {
  let session = -1
  return pieces.map((piece): LogPart => {
    const words = text.slice(piece.range.start, piece.range.end)
    if (piece.kind === 'stamp') return { kind: 'stamp', text: words, stamp: sessions[++session]!.stamp }
    if (piece.kind !== 'note') return { kind: 'verbatim', text: words }
    const note = notes[piece.note]!
    const stamp = note.redated ?? (note.session === null ? null : sessions[note.session]!.stamp)
    if (!note.edited) return { kind: 'note', text: words, stamp }
    const urls = note.links.filter(({ inBody }) => !inBody).map(({ url }) => url)
    return { kind: 'new-note', stamp, title: note.title, urls, body: bodyOf(text, note) }
  })
}

/** Title, links and body as a student would write them; with a mark before them where the reader would see it otherwise. */
function printNote(note: PrintedNote): string {
  const title = note.title.replace(/[\r\n]+/g, ' ').trim()
  const urls = note.urls.map((url) => url.trim()).filter((url) => url !== '')
  const body = withoutLastBreaks(note.body)
  const plain = [title, ...urls].map((line) => `${line}\n`).join('') + (body === '' ? '' : `${body}\n`)
  if (!endsAsFooter(plain) && readsBack(plain, { title, urls, body })) return plain
  const lines = body === '' ? 0 : splitLines(`${body}\n`).length
  return `${printMark({ links: urls.length, lines })}\n${plain}`
}

/** A page's footer may come right behind, and would take the note's last line with it. */
function endsAsFooter(plain: string): boolean {
  return (
    footerLine(
      plain
        .trimEnd()
        .split(/[\r\n]/)
        .at(-1) ?? '',
    ) !== null
  )
}

const PROBE = '2000-1-1\n'

function readsBack(plain: string, { title, urls, body }: Omit<PrintedNote, 'stamp'>): boolean {
  const { notes, pieces, findings, text } = readLog(PROBE + plain + PROBE)
  const note = notes[0]
  if (!note || notes.length !== 1 || pieces.length !== 3 || note.range.end !== text.length - PROBE.length)
    return false
  if (findings.some(({ code }) => code === 'unclosed-fence')) return false
  const own = note.links.filter(({ inBody }) => !inBody).map(({ url }) => url)
  return note.title === title && bodyOf(text, note) === body && own.join('\n') === urls.join('\n')
}

function onNewLine(printed: string): string {
  return printed === '' || /[\r\n]$/.test(printed) ? '' : '\n'
}

function sameStamp(one: LogStamp, other: LogStamp | null | undefined): boolean {
  return one.day === other?.day && one.time === other.time && one.offset === other.offset
}
