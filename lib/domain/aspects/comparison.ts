import type { NoteRef } from '../note'
import type { SourceRole } from '../source'
import type { TopicKind } from '../topic'
import { ASPECT_NAMES, type AspectId, aspectIs } from './aspect-names'
import type { NotePart } from './find-parts'
import type { Stretch } from './note-blocks'

/** The writer's own words at their place in a note's body. */
export type ComparedQuote = { text: string; start: number; end: number; note: NoteRef }
type ComparedCell = { quotes: ComparedQuote[] }
/** `key` names the row in addresses. `cells` stand in the order of the topics. */
export type ComparedRow = {
  key: string
  aspect: AspectId | null
  name: { en: string; zh: string }
  cells: ComparedCell[]
}
type ComparedTopic = { slug: string; name: string; kind: TopicKind; notes: number }

/** What a topic's notes do not say yet, and its sources that were never opened from here. */
export type ToRead = {
  topic: { slug: string; name: string }
  missing: string[]
  sources: { url: string; label: string; title: string | null; role: SourceRole }[]
}

export type Comparison = {
  topics: ComparedTopic[]
  /** Every row there is, in order; those asked for alone when some were. */
  rows: ComparedRow[]
  /** Rows there are but that were not asked for. */
  hidden: { key: string; name: { en: string; zh: string } }[]
  toRead: ToRead[]
}

/** `html` is the quote as the note's page sets it; null where its text is all there is to set. */
export type ShownQuote = ComparedQuote & { html: string | null }
/** `more`: quotes of this cell that are not shown. */
export type ShownCell = { quotes: ShownQuote[]; more: number }
type ShownRow = Omit<ComparedRow, 'cells'> & { cells: ShownCell[] }
/** A comparison as its page shows it. */
export type ShownComparison = Omit<Comparison, 'rows'> & { rows: ShownRow[] }

/** A note with the parts that are about each compared topic, by index of the topic. */
type PartedNote = { note: NoteRef; body: string; parts: NotePart[][] }

/** Rows of the writer's own names, beyond those the table knows. */
const MOST_OWN_ROWS = 12

/** The rows of a comparison: known aspects in the order of the table, then names that two topics or more have. */
export function makeRows(notes: readonly PartedNote[], topicNames: readonly string[][]): ComparedRow[] {
  const rows = new Map<string, ComparedRow>()
  const ownNames = new Set(topicNames.flat().map(keyOf))
  for (const { note, body, parts } of notes) {
    parts.forEach((ofTopic, topic) => {
      for (const part of ofTopic) {
        const key = part.aspect ?? keyOf(withoutNames(part.label, topicNames[topic] ?? []))
        if (key === '' || (part.aspect === null && ownNames.has(key))) continue
        const row = rows.get(key) ?? newRow(key, part, topicNames.length)
        rows.set(key, row)
        const cell = row.cells[topic]
        if (cell) addQuotes(cell, part, { note, body })
      }
    })
  }
  const all = [...rows.values()]
  const known = ASPECT_NAMES.flatMap(({ id }) => all.filter(({ aspect }) => aspect === id))
  const own = all
    .filter(({ aspect }) => aspect === null)
    .map((row) => ({ row, filled: row.cells.filter(({ quotes }) => quotes.length > 0).length }))
    .filter(({ filled }) => filled >= 2)
    .sort((a, b) => b.filled - a.filled)
  return [...known, ...own.slice(0, MOST_OWN_ROWS).map(({ row }) => row)]
}

/** The rows asked for, in that order, and the others; all of them when none of those asked for is there. */
export function chooseRows(
  rows: ComparedRow[],
  asked: readonly string[],
): Pick<Comparison, 'rows' | 'hidden'> {
  const chosen = [...new Set(asked)].flatMap((key) => rows.filter((row) => row.key === key))
  if (chosen.length === 0) return { rows, hidden: [] }
  const hidden = rows.filter((row) => !chosen.includes(row)).map(({ key, name }) => ({ key, name }))
  return { rows: chosen, hidden }
}

/** Whether an empty cell of the row is a gap: what a writer concludes or asks is in no paper. */
export function canBeReadUpOn({ aspect }: { aspect: AspectId | null }): boolean {
  return !aspectIs(aspect, 'own')
}

function newRow(key: string, { aspect, label }: NotePart, topics: number): ComparedRow {
  const known = ASPECT_NAMES.find(({ id }) => id === aspect)
  const name = known ? { en: known.en, zh: known.zh } : { en: label, zh: label }
  return { key, aspect, name, cells: Array.from({ length: topics }, () => ({ quotes: [] })) }
}

function addQuotes(
  cell: ComparedCell,
  part: NotePart,
  { note, body }: { note: NoteRef; body: string },
): void {
  for (const { start, end } of part.quotes) {
    if (isCovered(cell.quotes, { start, end, slug: note.slug })) continue
    cell.quotes.push({ text: body.slice(start, end), start, end, note })
  }
}

/** Looked for from behind, and not far: what may cover a quote was added a moment ago. */
function isCovered(quotes: ComparedQuote[], { start, end, slug }: Stretch & { slug: string }): boolean {
  for (let at = quotes.length - 1; at >= Math.max(0, quotes.length - 20); at -= 1) {
    const other = quotes[at]
    if (!other || other.note.slug !== slug) return false
    if (other.start <= start && other.end >= end) return true
  }
  return false
}

/** `ViT 模型` among what is said of ViT is 模型. */
function withoutNames(label: string, names: readonly string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length)
  const shorter = longestFirst.reduce((text, name) => text.replaceAll(name, ' '), label)
  return keyOf(shorter) === '' ? label : shorter.replace(/^\s*的/, '')
}

/** A name in an address: letters and digits, folded, joined by hyphens. */
function keyOf(label: string): string {
  const words =
    label
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join('-')
}
