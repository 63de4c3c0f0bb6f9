import type { PaperIdentifier, ParsedSource, SourceDraft } from '../domain/source'
import { inList, type Queryable, rowsAsJson, sqlTime } from './query'

export type NewSource = ParsedSource & { importId: number | null; paperId: number | null }

/** Source ids by canonical URL; unknown URLs are missing from the map. */
export async function findSourceIds(tx: Queryable, canonicalUrls: string[]): Promise<Map<string, number>> {
  if (canonicalUrls.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: number; canonicalUrl: string }[]>`
    SELECT id, "canonicalUrl" FROM "Source" WHERE "canonicalUrl" ${inList(canonicalUrls)}`
  return new Map(rows.map((row) => [row.canonicalUrl, Number(row.id)]))
}

export async function insertSources(tx: Queryable, sources: NewSource[], now: Date): Promise<void> {
  if (sources.length === 0) return
  const json = rowsAsJson(
    sources.map((s) => [
      s.canonicalUrl,
      s.host,
      s.label,
      s.role,
      s.snapshot?.title ?? null,
      s.paperId,
      s.snapshot?.capturedAt ?? null,
      s.importId,
    ]),
  )
  await tx.$executeRaw`
    INSERT INTO "Source" ("canonicalUrl", host, label, role, title, "paperId", "capturedAt", "importId", "createdAt")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, ${sqlTime(now)}
    FROM json_each(${json}) WHERE true ORDER BY key
    ON CONFLICT ("canonicalUrl") DO NOTHING`
}

export async function insertSpellings(
  tx: Queryable,
  spellings: { sourceId: number; url: string }[],
): Promise<void> {
  if (spellings.length === 0) return
  const json = rowsAsJson(spellings.map((s) => [s.sourceId, s.url]))
  await tx.$executeRaw`
    INSERT INTO "SourceSpelling" ("sourceId", url) SELECT value->>0, value->>1 FROM json_each(${json}) WHERE true
    ON CONFLICT (url) DO NOTHING`
}

export async function setCopyOf(
  tx: Queryable,
  pairs: { sourceId: number; copyOfId: number }[],
): Promise<void> {
  if (pairs.length === 0) return
  const json = rowsAsJson(pairs.map((pair) => [pair.sourceId, pair.copyOfId]))
  await tx.$executeRaw`
    UPDATE "Source" SET "copyOfId" = pair.value->>1 FROM json_each(${json}) AS pair WHERE "Source".id = pair.value->>0`
}

export type NoteSourceRow = {
  noteId: number
  position: number
  sourceId: number
  url: string
  role: string
  lead: string | null
  inBody: boolean
}

export async function insertNoteSources(tx: Queryable, rows: NoteSourceRow[]): Promise<void> {
  if (rows.length === 0) return
  const json = rowsAsJson(
    rows.map((r) => [r.noteId, r.position, r.sourceId, r.url, r.role, r.lead, r.inBody ? 1 : 0]),
  )
  await tx.$executeRaw`
    INSERT INTO "NoteSource" ("noteId", position, "sourceId", url, role, lead, "inBody")
    SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM json_each(${json})`
}

export async function deleteNoteSources(tx: Queryable, noteIds: number[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "NoteSource" WHERE "noteId" ${inList(noteIds)}`
}

/**
 * The links a writer put beside the text of each note, as spelled there, in order; those in the text follow from it.
 * `chosen`: with the roles the writer chose for sources everywhere, in place of those they have in the note.
 */
export async function listOwnSources(
  tx: Queryable,
  noteIds: number[],
  { chosen = false }: { chosen?: boolean } = {},
): Promise<Map<number, SourceDraft[]>> {
  const rows = await tx.$queryRaw<(SourceDraft & { noteId: number })[]>`
    SELECT ns."noteId", ns.url, CASE WHEN ${chosen ? 1 : 0} AND s."roleByHand" THEN s.role ELSE ns.role END AS role, ns.lead,
           (SELECT other.url FROM "NoteSource" other WHERE other."noteId" = ns."noteId" AND other."sourceId" = s."copyOfId") AS "copyOf"
    FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId"
    WHERE ns."noteId" ${inList(noteIds)} AND NOT ns."inBody" ORDER BY ns."noteId", ns.position`
  const sources = new Map<number, SourceDraft[]>()
  for (const { noteId, ...source } of rows) {
    const key = Number(noteId)
    sources.set(key, [...(sources.get(key) ?? []), source])
  }
  return sources
}

/** Paper ids by identifier, `scheme:value`; papers not met before are made. */
export async function ensurePapers(
  tx: Queryable,
  identifiers: PaperIdentifier[],
  importId: number | null,
  now: Date,
): Promise<Map<string, number>> {
  if (identifiers.length === 0) return new Map()
  const keys = rowsAsJson(identifiers.map((i) => [`${i.scheme}:${i.value}`, i.scheme, i.value]))
  await tx.$executeRaw`
    INSERT INTO "Paper" (key, "importId", "createdAt")
    SELECT DISTINCT value->>0, ${importId}, ${sqlTime(now)} FROM json_each(${keys}) AS wanted
    WHERE NOT EXISTS (SELECT 1 FROM "PaperIdentifier" p WHERE p.scheme = wanted.value->>1 AND p.value = wanted.value->>2)
    ON CONFLICT (key) DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO "PaperIdentifier" (scheme, value, "paperId")
    SELECT wanted.value->>1, wanted.value->>2, paper.id FROM json_each(${keys}) AS wanted JOIN "Paper" paper ON paper.key = wanted.value->>0
    WHERE true ON CONFLICT (scheme, value) DO NOTHING`
  const rows = await tx.$queryRaw<{ key: string; paperId: number }[]>`
    SELECT wanted.value->>0 AS key, p."paperId" FROM json_each(${keys}) AS wanted
    JOIN "PaperIdentifier" p ON p.scheme = wanted.value->>1 AND p.value = wanted.value->>2`
  return new Map(rows.map((row) => [row.key, Number(row.paperId)]))
}

/** Deletes the sources and papers an import brought that no note cites any more and of which no saved copy is kept. */
export async function deleteUnusedSources(tx: Queryable, importId: number): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Source" WHERE "importId" = ${importId}
      AND NOT EXISTS (SELECT 1 FROM "NoteSource" ns WHERE ns."sourceId" = "Source".id)
      AND NOT EXISTS (SELECT 1 FROM "Snapshot" x WHERE x."sourceId" = "Source".id)`
  await tx.$executeRaw`
    DELETE FROM "Paper" WHERE "importId" = ${importId}
      AND NOT EXISTS (SELECT 1 FROM "Source" s WHERE s."paperId" = "Paper".id)`
}
