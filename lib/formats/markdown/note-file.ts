import type { Finding } from '../../domain/finding'
import type { NoteDraft } from '../../domain/note'
import type { SourceDraft } from '../../domain/source'
import type { Moment } from '../log/moment'
import { splitLines } from '../text/lines'
import { momentIn, parseMoment, printMoment } from './dated'
import { readFields } from './fields'
import { pathParts, safeFileStem } from './file-name'
import { type FrontMatter, joinFrontMatter } from './front-matter'
import type { NotebookFile, NotebookNote, UndatedNote } from './notebook-files'

export type NoteFile = {
  note: (NotebookNote & { path: string }) | null
  undated: UndatedNote | null
  findings: Finding[]
}

const KEYS = ['title', 'loggedAt', 'position', 'tags', 'sources'] as const

/** A note from a file with front matter. A wrong field is left out with a finding; the body is always kept. */
export function readNoteFile(path: string, matter: FrontMatter, body: string, zone: string): NoteFile {
  const { values, findings } = readFields(path, matter, KEYS)
  const { stem } = pathParts(path)
  const stamped = values.loggedAt === undefined ? null : parseMoment(values.loggedAt, zone)
  if (values.loggedAt !== undefined && !stamped) {
    const line = matter.lineOf('loggedAt')
    const message = `${path}, line ${line}: "${values.loggedAt}" is no date Daybook can read.`
    const fix = 'Write it as 2022-06-16 or 2022-06-16T15:47:31+08:00[Asia/Shanghai].'
    findings.push({
      code: 'front-matter-date',
      severity: 'warning',
      message,
      params: { file: path, line },
      line,
      fix,
    })
  }
  const content = {
    title: values.title ?? stem,
    body,
    tags: values.tags ?? [],
    sources: values.sources ?? [],
  }
  const slug = stem === safeFileStem(stem) ? stem : null
  return dated(
    path,
    content,
    stamped ?? momentIn(stem, zone),
    { slug, position: values.position ?? null },
    findings,
  )
}

/** A Markdown file of another program: title from a first `#` heading or the file name, day from either. */
export function readPlainFile({ path, text }: NotebookFile, zone: string): NoteFile {
  const { stem } = pathParts(path)
  const heading = firstHeading(text)
  const title = heading?.title ?? stem.replace(/^\d{4}[-._]\d{1,2}[-._]\d{1,2}[-._ ]+(?=\S)/, '')
  const body = text
    .slice(heading?.end ?? 0)
    .replace(/^(?:\uFEFF?[ \t]*(?:\r\n|\n|\r))+/, '')
    .trimEnd()
  const moment = momentIn(stem, zone) ?? (heading ? momentIn(heading.title, zone) : null)
  return dated(path, { title, body, tags: [], sources: [] }, moment, { slug: null, position: null }, [])
}

/** The `# heading` that is the first thing in the text, and where the line behind it begins. */
function firstHeading(text: string): { title: string; end: number } | null {
  const line = splitLines(text).find(({ start, end }) => text.slice(start, end).trim() !== '')
  const words = line && text.slice(line.start, line.end).trim()
  const title = words?.match(/^#[ \t]/)
    ? words
        .slice(1)
        .replace(/[ \t]#+$/, '')
        .trim()
    : ''
  return line && title ? { title, end: line.next } : null
}

/** A file whose front matter cannot be read: the whole text becomes the body, so that nothing is lost. */
export function readBrokenFile({ path, text }: NotebookFile, zone: string, finding: Finding): NoteFile {
  const { stem } = pathParts(path)
  const content = { title: stem, body: text.replace(/^\uFEFF/, ''), tags: [], sources: [] }
  return dated(path, content, momentIn(stem, zone), { slug: null, position: null }, [finding])
}

function dated(
  path: string,
  content: Omit<UndatedNote, 'path'>,
  moment: Moment | null,
  place: Pick<NotebookNote, 'slug' | 'position'>,
  findings: Finding[],
): NoteFile {
  if (moment) return { note: { ...content, ...moment, ...place, path }, undated: null, findings }
  const finding: Finding = {
    code: 'undated-note',
    severity: 'warning',
    message: `${path} names no day: not in its front matter, its name or its heading.`,
    params: { file: path },
    line: 1,
    fix: 'Give it a loggedAt, or begin the file name with the day: 2022-06-16-….',
  }
  return { note: null, undated: { ...content, path }, findings: [...findings, finding] }
}

export function printNoteFile(note: NoteDraft & { position: number | null }): string {
  const { title, position, tags, body } = note
  const sources = note.sources.map(sourceFields)
  return joinFrontMatter({ title, loggedAt: printMoment(note), position, tags, sources }, body)
}

function sourceFields({ url, role, lead, copyOf }: SourceDraft): Record<string, string> {
  return { url, role, ...(lead && { lead }), ...(copyOf && { copyOf }) }
}
