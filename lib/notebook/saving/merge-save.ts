import { type MergePiece, mergeText } from '../../domain/merge-text'
import type { SourceDraft } from '../../domain/source'
import { normalizeTopicName } from '../../domain/topic-name'
import { MAX_BODY, MAX_TITLE } from '../note-input'

/** What a writer says of a note, its moment aside. */
export type NoteContent = { title: string; body: string; tags: string[]; sources: SourceDraft[] }

/** Both texts in pieces: what overlaps, and what was put together around it. */
export type ConflictPieces = { title: MergePiece[]; body: MergePiece[] }

type MergedSave = { ok: true; content: NoteContent } | { ok: false; pieces: ConflictPieces }

/** Puts two edits of one note together. Topics and sources are sets and never overlap; titles and texts may. */
export function mergeSave(base: NoteContent, yours: NoteContent, theirs: NoteContent): MergedSave {
  const title = mergeText(base.title, yours.title, theirs.title)
  const body = mergeText(base.body, yours.body, theirs.body)
  if (title.ok && body.ok && isNote(title.text, body.text)) {
    const tags = mergeSets(base.tags, yours.tags, theirs.tags, normalizeTopicName)
    const sources = mergeSets(base.sources, yours.sources, theirs.sources, ({ url }) => url)
    return { ok: true, content: { title: title.text.trim(), body: body.text, tags, sources } }
  }
  return { ok: false, pieces: { title: piecesOf(title), body: piecesOf(body) } }
}

function isNote(title: string, body: string): boolean {
  return title.trim() !== '' && title.length <= MAX_TITLE && body.length <= MAX_BODY
}

function piecesOf(merged: ReturnType<typeof mergeText>): MergePiece[] {
  return merged.ok ? [{ kind: 'merged', lines: merged.text.split('\n') }] : merged.pieces
}

/** Theirs without what you took out, then what you put in. */
function mergeSets<T>(base: T[], yours: T[], theirs: T[], keyOf: (item: T) => string): T[] {
  const keys = (items: T[]) => new Set(items.map(keyOf))
  const [before, mine, others] = [keys(base), keys(yours), keys(theirs)]
  const kept = theirs.filter((item) => mine.has(keyOf(item)) || !before.has(keyOf(item)))
  const added = yours.filter((item) => !before.has(keyOf(item)) && !others.has(keyOf(item)))
  return [...kept, ...added]
}
