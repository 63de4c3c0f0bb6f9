import type { Finding } from '../domain/finding'
import type { Formula, OutlineItem } from '../domain/note'
import type { Normalised } from './source/normalise'

/** All a note's HTML depends on. Nothing else (clock, database, network) is ever asked. */
export type RenderInput = {
  title: string
  body: string
  /** Topics whose names become links where the prose first mentions them. */
  topics: { slug: string; spellings: string[] }[]
  /** What each `[[target]]` stands for; null or absent when there is no such note or topic. */
  links: Record<string, { href: string; text: string } | null>
}

/** What the steps of one rendering share: they read the first part and add to the second. */
export type NoteContext = {
  input: RenderInput
  source: Normalised
  /** Begins every id, so that two notes on one page do not share any. */
  idPrefix: string

  formulas: Formula[]
  outline: OutlineItem[]
  findings: Finding[]
}

declare module 'vfile' {
  interface DataMap {
    note: NoteContext
  }
}

/** The part of a virtual file a step looks at. */
export type NoteFile = { data: { note?: NoteContext } }

export function contextOf(file: NoteFile): NoteContext {
  if (!file.data.note) throw new Error('The Markdown pipeline was run without a note.')
  return file.data.note
}

export function createContext(input: RenderInput, source: Normalised): NoteContext {
  return {
    input,
    source,
    idPrefix: `n${shortHash(input.title)}-`,
    formulas: [],
    outline: [],
    findings: [...source.findings],
  }
}

/** A note that is wrong in more places than this is wrong as a whole; the list stays one a person reads. */
const MOST_FINDINGS = 200

/** Adds a finding, with the line its range begins on. */
export function report(context: NoteContext, finding: Finding): void {
  if (context.findings.length >= MOST_FINDINGS) return
  const { map } = context.source
  context.findings.push(finding.range ? { ...finding, line: map.lineOf(finding.range.start) } : finding)
}

/** Four letters or digits of the title: enough to tell apart the few notes that share a page. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return (hash % 36 ** 4).toString(36).padStart(4, '0')
}
