import type { Queryable } from '../db/query'
import { takeRolesOfNotes } from '../db/source-roles'
import {
  ensurePapers,
  findSourceIds,
  insertNoteSources,
  insertSources,
  insertSpellings,
  type NoteSourceRow,
  setCopyOf,
} from '../db/source-store'
import { findBodyLinks } from '../domain/body-links'
import type { ParsedSource, SourceDraft } from '../domain/source'
import { parseSourceUrl } from '../domain/source-url'
import type { IndexableNote } from './index-notes'

type Citation = { noteId: number; draft: SourceDraft; parsed: ParsedSource; inBody: boolean }

/** Stores the notes' links as sources, spellings, papers and citations. */
export async function storeSources(
  tx: Queryable,
  notes: IndexableNote[],
  context: { importId: number | null; now: Date },
): Promise<void> {
  const citations = notes.flatMap(citationsOf)
  const parsed = new Map(citations.map((citation) => [citation.parsed.canonicalUrl, citation.parsed]))
  const ids = await ensureSources(tx, [...parsed.values()], context)
  const idOf = (url: string) => ids.get(url) as number

  await insertSpellings(
    tx,
    citations.map(({ draft, parsed: source }) => ({ sourceId: idOf(source.canonicalUrl), url: draft.url })),
  )
  await setCopyOf(
    tx,
    citations.flatMap(({ draft, parsed: copy }) => {
      const original = draft.copyOf ? parseSourceUrl(draft.copyOf) : null
      const copyOfId = original ? ids.get(original.canonicalUrl) : undefined
      return copyOfId ? [{ sourceId: idOf(copy.canonicalUrl), copyOfId }] : []
    }),
  )
  await insertNoteSources(tx, rowsOf(citations, idOf))
  await takeRolesOfNotes(tx, [...ids.values()])
}

/** The note's own list first, then the links of its body; one row for each canonical URL. */
function citationsOf(note: IndexableNote): Citation[] {
  const seen = new Set<string>()
  const citations: Citation[] = []
  const drafts = [
    ...note.sources.map((draft) => ({ draft, inBody: false })),
    ...findBodyLinks(note.body).map((draft) => ({ draft, inBody: true })),
  ]
  for (const { draft, inBody } of drafts) {
    const parsed = parseSourceUrl(draft.url)
    if (!parsed || seen.has(parsed.canonicalUrl)) continue
    seen.add(parsed.canonicalUrl)
    citations.push({ noteId: note.id, draft, parsed, inBody })
  }
  return citations
}

async function ensureSources(
  tx: Queryable,
  sources: ParsedSource[],
  context: { importId: number | null; now: Date },
): Promise<Map<string, number>> {
  const urls = sources.map((source) => source.canonicalUrl)
  const known = await findSourceIds(tx, urls)
  const fresh = sources.filter((source) => !known.has(source.canonicalUrl))
  if (fresh.length === 0) return known
  const identifiers = fresh.flatMap((source) => (source.paper ? [source.paper] : []))
  const papers = await ensurePapers(tx, identifiers, context.importId, context.now)
  await insertSources(
    tx,
    fresh.map((source) => ({
      ...source,
      importId: context.importId,
      paperId: source.paper ? (papers.get(`${source.paper.scheme}:${source.paper.value}`) ?? null) : null,
    })),
    context.now,
  )
  return findSourceIds(tx, urls)
}

function rowsOf(citations: Citation[], idOf: (url: string) => number): NoteSourceRow[] {
  const next = new Map<number, number>()
  return citations.map(({ noteId, draft, parsed, inBody }) => {
    const position = next.get(noteId) ?? 0
    next.set(noteId, position + 1)
    return {
      noteId,
      position,
      sourceId: idOf(parsed.canonicalUrl),
      url: draft.url,
      role: draft.role,
      lead: draft.lead,
      inBody,
    }
  })
}
