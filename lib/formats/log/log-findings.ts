import type { Finding } from '../../domain/finding'
import { lineIndexAt } from '../text/lines'
import type { Cut } from './cut'
import type { LogEdit, LogNote, LogReading } from './log-reading'
import { lineText, type Scan } from './scan'
import { looksLikeStamp } from './stamp'

const DOUBTS: Record<string, string> = {
  'title-form': 'might begin a note of its own; it stays in the note above',
  'sentence-with-link': 'reads like a sentence, so its link stays in the note above',
  'named-above': 'names code that the note above speaks of, so both stay in that note',
  'second-link': 'seems to describe one link more of the note above, so both stay in it',
  undated: 'might begin a note of its own; a text without a stamp stays one note',
}

const REASONS: Record<string, string> = {
  'title-by-form': 'begins a note by its form alone: no link stands under it',
  'title-with-link': 'begins a note right under the links of another',
  'title-with-distant-link': 'begins a note though a blank line parts it from its link',
  'first-after-stamp': 'opens a day, so it became a title, though it reads like a sentence',
  'first-of-rest': 'stands first here, so it became a title',
  'link-without-title': 'is a link without a title above it',
  'no-title': 'has no line that could be its title',
}

/** Everything the reading has to say, in file order. */
export function findingsOf(
  scan: Scan,
  reading: Assembled,
  doubts: Cut['doubts'],
  refused: LogEdit[],
): Finding[] {
  const say = speaker(scan)
  const begins = new Set(reading.notes.map(({ range }) => range.start))
  const findings = [
    ...reading.notes.filter(({ confidence }) => confidence === 'unsure').map((note) => unsureNote(note, say)),
    ...undatedNotes(reading, say),
    ...doubts
      .filter(({ at }) => !begins.has(at))
      .map(({ at, doubt, words }) =>
        say(
          'maybe-note',
          'info',
          at,
          `"${short(words)}" ${DOUBTS[doubt]}.`,
          'Split the note there if it is one.',
          {
            doubt,
          },
        ),
      ),
    ...impossibleStamps(scan, say),
    ...scan.unclosedFences.map((index) =>
      say(
        'unclosed-fence',
        'info',
        scan.lines[index]!.start,
        'a code block is opened and never closed',
        'Close it.',
      ),
    ),
    ...refused.map(({ kind, at }) =>
      say(
        'edit-not-applied',
        'warning',
        at,
        `the change "${kind}" fits nothing that begins here`,
        'Make it again.',
      ),
    ),
  ]
  if (reading.notes.length === 0)
    findings.push(say('no-notes', 'warning', 0, 'there is no note in this text.'))
  return findings.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
}

type Assembled = Omit<LogReading, 'findings'>
type Say = ReturnType<typeof speaker>

function speaker(scan: Scan) {
  return (
    code: string,
    severity: Finding['severity'],
    at: number,
    sentence: string,
    fix?: string,
    more: Record<string, string> = {},
  ): Finding => {
    const index = lineIndexAt(scan.lines, at)
    const line = index + 1
    const range = { start: at, end: Math.max(at, scan.lines[index]?.end ?? at) }
    const message = `Line ${line}: ${sentence.replace(/\.?$/, '.')}`
    return { code, severity, message, params: { line, ...more }, range, line, ...(fix && { fix }) }
  }
}

function unsureNote({ range, title, reason }: LogNote, say: Say): Finding {
  const sentence = `"${short(title)}" ${REASONS[reason] ?? 'might be part of the note above'}`
  return say('unsure-note', 'info', range.start, sentence, 'Join it with the note above if it is not one.', {
    reason,
  })
}

/** Joined to one finding: a text without stamps has one question, not one for every note. */
function undatedNotes({ notes }: Assembled, say: Say): Finding[] {
  const undated = notes.filter(({ session, redated }) => session === null && redated === null)
  const first = undated[0]
  if (!first) return []
  const many = undated.length > 1 ? ` and ${undated.length - 1} more notes stand` : ' stands'
  const sentence = `"${short(first.title)}"${many} before any stamp and has no day`
  return [say('undated-note', 'warning', first.range.start, sentence, 'Give it a day before it is imported.')]
}

function impossibleStamps(scan: Scan, say: Say): Finding[] {
  return scan.lines.flatMap((line, index) => {
    if (scan.kinds[index]?.kind !== 'text' || !looksLikeStamp(lineText(scan, index))) return []
    const sentence = `"${lineText(scan, index).trim()}" has the form of a stamp but is no date and time there is; it stays text`
    return [
      say('impossible-stamp', 'warning', line.start, sentence, 'Correct it, or re-date the notes below it.'),
    ]
  })
}

function short(words: string): string {
  const characters = [...words]
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : words
}
