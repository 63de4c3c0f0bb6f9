import type { Day } from './day'
import type { Finding, TextRange } from './finding'
import type { SourceDraft } from './source'

/** What reading a text as an import gives: shown as preview, returned by the API and the command line. */
export type ImportReport = {
  format: 'log' | 'markdown'
  days: { day: Day; time: string | null; notes: number }[]
  notes: ImportedNote[]
  /** One row per canonical URL. */
  sources: { canonicalUrl: string; role: string; label: string; notes: number }[]
  /** The tags of the text, each with the topic it stands for. */
  topics: { tag: string; topic: string; notes: number }[]
  /** UTF-16 units; `placed + discarded === total`. */
  characters: { total: number; placed: number; discarded: number }
  created: number
  unchanged: number
  discarded: { range: TextRange; line: number; text: string; reason: string }[]
  findings: Finding[]
}

export type ImportedNote = {
  /** Start offset in the text: what a preview edit names. */
  at: number
  range: TextRange
  line: number
  title: string
  /** Null until the writer gives an undated draft a day; it is then not importable yet. */
  day: Day | null
  time: string | null
  sources: (SourceDraft & { label: string; canonicalUrl: string })[]
  /** Heading tags that fit this note. */
  tags: string[]
  /** Lines of the chunk with their offsets, for choosing where to split; only in a preview, else empty. */
  lines: { at: number; text: string }[]
  confidence: 'sure' | 'unsure'
  reason: string
  /** `unchanged` when an earlier import already made it. */
  state: 'new' | 'unchanged'
  /** Once it is stored. */
  slug: string | null
}

export type ImportSummary = {
  id: number
  name: string
  format: 'log' | 'markdown'
  status: 'preview' | 'done' | 'undone'
  createdAt: string
  notes: number
}

export type ImportPage = ImportSummary & { report: ImportReport; edits: number }
