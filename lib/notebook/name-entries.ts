import {
  listLatinTokens,
  listNoteIds,
  listNoteNames,
  listSourceNames,
  listTopicNames,
} from '../db/name-reads'
import type { Queryable } from '../db/query'
import { findHeadings } from '../domain/headings'
import type { NameEntry } from '../search/names/layered-names'

/** How many notes are read at a time: a chunk of their texts is what memory must hold. */
const CHUNK = 1000

/** What each of these notes, topics or sources may be called; a missing one has no names. */
export async function noteNames(db: Queryable, ids: number[]): Promise<Map<number, NameEntry[]>> {
  const rows = await listNoteNames(db, ids)
  return new Map(rows.map((row) => [row.id, namesOfNote(row)]))
}

/** The Latin words of these notes. */
export async function noteWords(db: Queryable, ids: number[]): Promise<string[]> {
  const rows = await listNoteNames(db, ids)
  return [...new Set(rows.flatMap(({ words }) => latinWords(words)))]
}

export async function topicNames(db: Queryable, ids: number[] | null): Promise<Map<number, NameEntry[]>> {
  const rows = await listTopicNames(db, ids)
  return new Map(
    rows.map(({ id, name, aliases }) => [
      id,
      [
        { kind: 'topic' as const, ref: id, text: name },
        ...aliases.map((text) => ({ kind: 'alias' as const, ref: id, text })),
      ],
    ]),
  )
}

export async function sourceNames(db: Queryable, ids: number[] | null): Promise<Map<number, NameEntry[]>> {
  const rows = await listSourceNames(db, ids)
  return new Map(
    rows.map(({ id, names, papers }) => [
      id,
      [
        ...names.map((text) => ({ kind: 'source' as const, ref: id, text })),
        // A paper is filed under its sources: triggers tell of their changes (migration search_by_index).
        ...papers.map((text) => ({ kind: 'paper' as const, ref: id, text })),
      ],
    ]),
  )
}

/** Every name of the notebook. */
export async function allNames(db: Queryable): Promise<NameEntry[]> {
  const entries: NameEntry[] = []
  const ids = await listNoteIds(db)
  for (let from = 0; from < ids.length; from += CHUNK) {
    for (const names of (await noteNames(db, ids.slice(from, from + CHUNK))).values()) entries.push(...names)
  }
  for (const names of (await topicNames(db, null)).values()) entries.push(...names)
  for (const names of (await sourceNames(db, null)).values()) entries.push(...names)
  return entries
}

/** Every Latin word of the notebook, as the full-text index has it. */
export async function allWords(db: Queryable): Promise<string[]> {
  return latinWords(await listLatinTokens(db))
}

/** Shorter ones have no typos worth guessing; longer ones are no words. */
function latinWords(tokens: string): string[] {
  return tokens.split(' ').filter((token) => /^[a-z][a-z0-9]{2,31}$/.test(token))
}

function namesOfNote({ id, title, body }: { id: number; title: string; body: string }): NameEntry[] {
  return [
    { kind: 'title', ref: id, text: title },
    ...findHeadings(body).map(({ text }) => ({ kind: 'heading' as const, ref: id, text })),
  ]
}
