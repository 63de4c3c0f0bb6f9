import type { NoteRef } from '../domain/note'
import type { SourceListItem, SourceRef } from '../domain/source'
import { allOf, inList, outsideTrash, type Queryable, type Sql, sql } from './query'

export type SourceConditions = {
  role?: string
  host?: string
  /** Cited by one of these notes. */
  noteIds?: number[]
  canonicalUrl?: string
  id?: number
  identifier?: { scheme: string; value: string }
}

type SourceRow = {
  id: number
  url: string
  roleByHand: number
  openedAt: string | null
  role: SourceRef['role']
  label: string
  host: string
  title: string | null
  scheme: NonNullable<SourceRef['paper']>['scheme'] | null
  value: string | null
  copyOf: string | null
  notes: string
}

/** Only sources that some note out of the trash cites; one in the trash itself is found by its address or number alone. */
function whereOf(c: SourceConditions): Sql {
  const conditions: Sql[] = [
    sql`EXISTS (SELECT 1 FROM "NoteSource" ns WHERE ns."sourceId" = s.id AND ${outsideTrash(sql`ns."noteId"`)})`,
  ]
  if (!c.canonicalUrl && !c.id) conditions.push(sql`s."trashedAt" IS NULL`)
  if (c.id) conditions.push(sql`s.id = ${c.id}`)
  if (c.role) conditions.push(sql`s.role = ${c.role}`)
  if (c.host) conditions.push(sql`s.host = ${c.host}`)
  if (c.canonicalUrl) conditions.push(sql`s."canonicalUrl" = ${c.canonicalUrl}`)
  if (c.identifier) {
    const { scheme, value } = c.identifier
    conditions.push(
      sql`s."paperId" IN (SELECT "paperId" FROM "PaperIdentifier" WHERE scheme = ${scheme} AND value = ${value})`,
    )
  }
  if (c.noteIds) {
    conditions.push(
      sql`s.id IN (SELECT ns."sourceId" FROM "NoteSource" ns WHERE ns."noteId" ${inList(c.noteIds)})`,
    )
  }
  return allOf(conditions)
}

/** Most recently cited first. */
export async function listSourceItems(
  db: Queryable,
  conditions: SourceConditions,
  limit: number,
  offset = 0,
): Promise<SourceListItem[]> {
  const rows = await db.$queryRaw<SourceRow[]>`
    SELECT s.id, s."canonicalUrl" AS url, s.role, s."roleByHand" + 0 AS "roleByHand", CAST(s."openedAt" AS TEXT) || '' AS "openedAt",
      s.label, s.host, s.title, p.scheme, p.value,
      (SELECT original."canonicalUrl" FROM "Source" original WHERE original.id = s."copyOfId") AS "copyOf",
      (SELECT json_group_array(json_object('slug', cited.slug, 'title', cited.title, 'day', cited.day))
         FROM (SELECT DISTINCT n.slug, n.title, n.day FROM "NoteSource" ns JOIN "Note" n ON n.id = ns."noteId"
               WHERE ns."sourceId" = s.id AND n."trashedAt" IS NULL ORDER BY n.day DESC, n.position) cited) AS notes,
      (SELECT max(n.day) FROM "NoteSource" ns JOIN "Note" n ON n.id = ns."noteId" WHERE ns."sourceId" = s.id) AS latest
    FROM "Source" s LEFT JOIN "PaperIdentifier" p ON p.rowid = (SELECT min(rowid) FROM "PaperIdentifier" WHERE "paperId" = s."paperId")
    WHERE ${whereOf(conditions)} ORDER BY latest DESC, s.id LIMIT ${limit} OFFSET ${offset}`
  return rows.map((row) => ({
    id: Number(row.id),
    url: row.url,
    canonicalUrl: row.url,
    role: row.role,
    roleByHand: Number(row.roleByHand) === 1,
    openedAt: row.openedAt === null ? null : new Date(row.openedAt).toISOString(),
    label: row.label,
    host: row.host,
    title: row.title,
    paper: row.scheme && row.value ? { scheme: row.scheme, value: row.value } : null,
    copyOf: row.copyOf,
    notes: JSON.parse(row.notes) as SourceListItem['notes'],
  }))
}

export async function countSources(db: Queryable, conditions: SourceConditions): Promise<number> {
  const rows = await db.$queryRaw<
    { count: number }[]
  >`SELECT count(*) AS count FROM "Source" s WHERE ${whereOf(conditions)}`
  return Number(rows[0]?.count ?? 0)
}

/** How many sources each role and each host has. */
export async function countSourceFacets(
  db: Queryable,
): Promise<{ roles: { role: string; count: number }[]; hosts: { host: string; count: number }[] }> {
  const roles = await db.$queryRaw<{ role: string; count: number }[]>`
    SELECT s.role, count(*) AS count FROM "Source" s WHERE ${whereOf({})} GROUP BY s.role ORDER BY count DESC, s.role`
  const hosts = await db.$queryRaw<{ host: string; count: number }[]>`
    SELECT s.host, count(*) AS count FROM "Source" s WHERE ${whereOf({})} AND s.host <> '' GROUP BY s.host ORDER BY count DESC, s.host`
  return {
    roles: roles.map((row) => ({ ...row, count: Number(row.count) })),
    hosts: hosts.map((row) => ({ ...row, count: Number(row.count) })),
  }
}

/** The first note outside the trash that cites each of these canonical URLs or another link of its paper, and how many do. */
export async function listFirstCiting(
  db: Queryable,
  canonicalUrls: string[],
): Promise<Map<string, { note: NoteRef; notes: number }>> {
  const rows = await db.$queryRaw<(NoteRef & { url: string; notes: number })[]>`
    SELECT asked.value AS url, n.slug, n.title, min(n.day) AS day, count(DISTINCT n.id) AS notes
    FROM json_each(${JSON.stringify(canonicalUrls)}) asked CROSS JOIN "Source" mine ON mine."canonicalUrl" = asked.value
    CROSS JOIN "Source" s ON s.id = mine.id OR s."paperId" = mine."paperId"
    CROSS JOIN "NoteSource" ns ON ns."sourceId" = s.id CROSS JOIN "Note" n ON n.id = ns."noteId" AND n."trashedAt" IS NULL
    GROUP BY asked.value`
  return new Map(
    rows.map(({ url, notes, slug, title, day }) => [
      url,
      { note: { slug, title, day }, notes: Number(notes) },
    ]),
  )
}

/** The canonical URL under which a spelling was met before. */
export async function findSpelling(db: Queryable, url: string): Promise<string | null> {
  const rows = await db.$queryRaw<{ canonicalUrl: string }[]>`
    SELECT s."canonicalUrl" FROM "SourceSpelling" sp JOIN "Source" s ON s.id = sp."sourceId" WHERE sp.url = ${url}`
  return rows[0]?.canonicalUrl ?? null
}

export async function findPaper(
  db: Queryable,
  identifier: { scheme: string; value: string },
): Promise<{ key: string; title: string | null } | null> {
  const rows = await db.$queryRaw<{ key: string; title: string | null }[]>`
    SELECT paper.key, paper.title FROM "PaperIdentifier" p JOIN "Paper" paper ON paper.id = p."paperId"
    WHERE p.scheme = ${identifier.scheme} AND p.value = ${identifier.value}`
  return rows[0] ?? null
}
