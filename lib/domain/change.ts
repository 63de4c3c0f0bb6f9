/** Tables whose rows a change may touch, in the order in which they are put back: owners before what hangs on them. */
export const CHANGE_TABLES = [
  'Note',
  'Topic',
  'TopicAlias',
  'NoteTopic',
  'Link',
  'TopicDistinction',
  'MentionDismissal',
  'Paper',
  'PaperIdentifier',
  'Source',
  'TermPair',
  'SuggestionAnswer',
  'Question',
  'Card',
] as const
export type ChangeTable = (typeof CHANGE_TABLES)[number]

/** One row as SQLite holds it, by column. A part of the columns will do where a change touches no others. */
export type ChangeRow = Record<string, string | number | null>
export type ChangeRows = Partial<Record<ChangeTable, ChangeRow[]>>

/** What the list of changes says of one: names and counts for its sentence. */
export type ChangeSummary = Record<string, string | number>

export type Change = {
  id: number
  /** rename-topic, merge-topics, tag-notes, … */
  kind: string
  summary: ChangeSummary
  createdAt: string
  /** Null while it is in force. */
  undoneAt: string | null
}

/** Columns by which a row of a table is known. */
export const CHANGE_KEYS: Record<ChangeTable, readonly string[]> = {
  Note: ['id'],
  Topic: ['id'],
  TopicAlias: ['id'],
  NoteTopic: ['noteId', 'topicId', 'by'],
  Link: ['fromNoteId', 'start'],
  TopicDistinction: ['one', 'other'],
  MentionDismissal: ['noteId', 'topicId'],
  Paper: ['id'],
  PaperIdentifier: ['scheme', 'value'],
  Source: ['id'],
  TermPair: ['id'],
  SuggestionAnswer: ['kind', 'key'],
  Question: ['id'],
  Card: ['id'],
}

/** The row's key as text, comparable within its table. */
export function keyOfRow(table: ChangeTable, row: ChangeRow): string {
  return JSON.stringify(CHANGE_KEYS[table].map((column) => row[column]))
}
