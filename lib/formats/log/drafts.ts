import type { Finding } from '../../domain/finding'
import { fitTags } from '../../domain/heading-tags'
import type { NoteDraft } from '../../domain/note'
import type { SourceDraft } from '../../domain/source'
import { lineNumberAt } from '../text/lines'
import { bodyOf } from './body'
import type { LogHeading, LogNote, LogReading } from './log-reading'
import { momentOf } from './moment'

type LogDrafts = {
  /** In the order of `reading.notes`; null while a note has no day. */
  drafts: (NoteDraft | null)[]
  /** Heading tags that fit each note, the undated ones included. */
  tags: string[][]
  /** Tags that fit no note. */
  findings: Finding[]
}

/**
 * What the notes of a reading become. `sources` are the links of a note's own list; those in its body stay there and
 * are found again when it is saved. `zone` is meant wherever a stamp carries no offset.
 */
export function noteDrafts(reading: LogReading, options: { zone: string }): LogDrafts {
  const texts = reading.notes.map((note) => ({ title: note.title, body: bodyOf(reading.text, note) }))
  const { tags, findings } = tagsOfNotes(reading, texts)
  const drafts = reading.notes.map((note, index) => {
    const stamp = note.redated ?? (note.session === null ? null : reading.sessions[note.session]!.stamp)
    if (!stamp) return null
    return {
      ...texts[index]!,
      ...momentOf(stamp, options.zone),
      tags: tags[index]!,
      sources: ownSources(note),
    }
  })
  return { drafts, tags, findings }
}

/** A heading's tags are those of the notes below it, up to the next heading. */
function tagsOfNotes(
  { text, headings, notes }: LogReading,
  texts: { title: string; body: string }[],
): Pick<LogDrafts, 'tags' | 'findings'> {
  const tags: string[][] = notes.map(() => [])
  const findings: Finding[] = []
  for (const [number, heading] of headings.entries()) {
    const end = headings[number + 1]?.range.start ?? text.length
    const below = notes.flatMap(({ range }, index) =>
      range.start >= heading.range.end && range.start < end ? [index] : [],
    )
    const fitted = fitTags(
      heading.tags,
      below.map((index) => texts[index]!),
    )
    for (const [place, index] of below.entries()) tags[index] = fitted.tags[place]!
    if (fitted.unfitted.length > 0) findings.push(unfitted(text, heading, fitted.unfitted))
  }
  return { tags, findings }
}

function unfitted(text: string, { range }: LogHeading, tags: string[]): Finding {
  const line = lineNumberAt(text, range.start)
  return {
    code: 'unfitted-tags',
    severity: 'info',
    message: `Line ${line}: no note below is plainly about ${tags.join(', ')}.`,
    params: { line, tags: tags.join(', ') },
    range,
    line,
    fix: 'Tag the notes that are.',
  }
}

function ownSources({ links }: LogNote): SourceDraft[] {
  return links
    .filter(({ inBody }) => !inBody)
    .map(({ url, role, lead, copyOf }) => ({ url, role, lead, copyOf }))
}
