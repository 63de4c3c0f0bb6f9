import { type Day, printInstant, timeOfInstant } from '../domain/day'
import type { NoteListItem, NoteRef, RenderedNote } from '../domain/note'
import type { SourceRef } from '../domain/source'
import type { TopicRef } from '../domain/topic'
import { allOf, inList, type Queryable, type Sql, sql } from './query'
import { ROLE_IN_NOTE } from './source-roles'

/** Newest day first, reading order within the day: the order of every list. */
const LIST_ORDER = sql`ORDER BY n.day DESC, n.position, n.id`

/** Characters of the body shown while no excerpt has been rendered. */
const RAW_EXCERPT = 140

type ListRow = {
  id: number
  slug: string
  title: string
  day: Day
  timed: number
  loggedAt: string
  zone: string
  head: string
  excerpt: string | null
  excerptHtml: string | null
  findings: number | null
  topics: string
  sources: string
}

const LIST_COLUMNS = sql`
  n.id, n.slug, n.title, n.day, n.timed + 0 AS timed, CAST(n."loggedAt" AS TEXT) || '' AS "loggedAt", n.zone,
  substr(n.body, 1, ${RAW_EXCERPT}) AS head, r.excerpt, r."excerptHtml", json_array_length(r.findings) AS findings,
  (SELECT json_group_array(json_object('slug', t.slug, 'name', t.name, 'kind', t.kind, 'colour', t.colour, 'by', nt."by"))
     FROM (SELECT "topicId", max("by") AS "by", min(rowid) AS place FROM "NoteTopic" WHERE "noteId" = n.id GROUP BY "topicId"
           ORDER BY max("by") DESC, place) nt JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL) AS topics,
  (SELECT json_group_array(json_object('url', ns.url, 'canonicalUrl', s."canonicalUrl", 'role', ${ROLE_IN_NOTE}, 'label', s.label, 'host', s.host,
            'scheme', p.scheme, 'value', p.value, 'copyOf', original."canonicalUrl"))
     FROM (SELECT * FROM "NoteSource" WHERE "noteId" = n.id ORDER BY position) ns JOIN "Source" s ON s.id = ns."sourceId"
     LEFT JOIN "Source" original ON original.id = s."copyOfId"
     LEFT JOIN "PaperIdentifier" p ON p.rowid = (SELECT min(rowid) FROM "PaperIdentifier" WHERE "paperId" = s."paperId")) AS sources`

type SourceJson = Omit<SourceRef, 'paper'> & {
  scheme: NonNullable<SourceRef['paper']>['scheme'] | null
  value: string | null
}

function toSourceRef({ scheme, value, ...source }: SourceJson): SourceRef {
  return { ...source, paper: scheme && value ? { scheme, value } : null }
}

function toListItem(row: ListRow): NoteListItem {
  const instant = new Date(row.loggedAt)
  return {
    slug: row.slug,
    title: row.title,
    day: row.day,
    time: Number(row.timed) === 1 ? timeOfInstant(instant, row.zone) : null,
    loggedAt: printInstant(instant, row.zone).replace(/\[.*\]$/, ''),
    topics: JSON.parse(row.topics) as TopicRef[],
    sources: (JSON.parse(row.sources) as SourceJson[]).map(toSourceRef),
    excerpt: row.excerpt ?? row.head,
    excerptHtml: row.excerptHtml ?? '',
    findings: Number(row.findings ?? 0),
  }
}

/** What a list of notes may be narrowed by; all given conditions hold at once. */
export type NoteConditions = {
  days?: Day[]
  from?: Day
  to?: Day
  /** Slug of a topic, by tag or mention. */
  topic?: string
  role?: string
  has?: 'math' | 'code'
  slugs?: string[]
  ids?: number[]
  /** Month and day `-06-16`, any year but `notYear`. */
  anniversary?: { monthDay: string; notYear: string }
  after?: { day: Day; position: number; id: number }
}

function whereOf(c: NoteConditions): Sql {
  const conditions: Sql[] = [sql`n."trashedAt" IS NULL`]
  if (c.days) conditions.push(sql`n.day ${inList(c.days)}`)
  if (c.from) conditions.push(sql`n.day >= ${c.from}`)
  if (c.to) conditions.push(sql`n.day <= ${c.to}`)
  if (c.slugs) conditions.push(sql`n.slug ${inList(c.slugs)}`)
  if (c.ids) conditions.push(sql`n.id ${inList(c.ids)}`)
  if (c.topic) {
    conditions.push(
      sql`n.id IN (SELECT nt."noteId" FROM "NoteTopic" nt JOIN "Topic" t ON t.id = nt."topicId" WHERE t.slug = ${c.topic})`,
    )
  }
  if (c.role)
    conditions.push(sql`n.id IN (SELECT ns."noteId" FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId"
      WHERE ${ROLE_IN_NOTE} = ${c.role})`)
  if (c.has === 'math')
    conditions.push(sql`n.id IN (SELECT "noteId" FROM "NoteRender" WHERE formulas <> '[]')`)
  if (c.has === 'code')
    conditions.push(sql`n.id IN (SELECT "noteId" FROM "NoteRender" WHERE instr(html, '<code') > 0)`)
  if (c.anniversary) {
    conditions.push(
      sql`substr(n.day, 5) = ${c.anniversary.monthDay} AND substr(n.day, 1, 4) <> ${c.anniversary.notYear}`,
    )
  }
  if (c.after) {
    const { day, position, id } = c.after
    conditions.push(sql`(n.day < ${day} OR (n.day = ${day} AND (n.position, n.id) > (${position}, ${id})))`)
  }
  return allOf(conditions)
}

export async function listNoteItems(
  db: Queryable,
  conditions: NoteConditions,
  limit = 100_000,
): Promise<NoteListItem[]> {
  const rows = await db.$queryRaw<ListRow[]>`
    SELECT ${LIST_COLUMNS} FROM "Note" n LEFT JOIN "NoteRender" r ON r."noteId" = n.id
    WHERE ${whereOf(conditions)} ${LIST_ORDER} LIMIT ${limit}`
  return rows.map(toListItem)
}

export async function countNotes(
  db: Queryable,
  conditions: NoteConditions,
): Promise<{ notes: number; days: number }> {
  const rows = await db.$queryRaw<{ notes: number; days: number }[]>`
    SELECT count(*) AS notes, count(DISTINCT n.day) AS days FROM "Note" n WHERE ${whereOf(conditions)}`
  return { notes: Number(rows[0]?.notes ?? 0), days: Number(rows[0]?.days ?? 0) }
}

/** The newest days with at most about `notes` notes between them, at least one day; and whether there are older ones. */
export async function listNewestDays(
  db: Queryable,
  conditions: NoteConditions,
  notes: number,
): Promise<{ days: Day[]; nextBefore: Day | null }> {
  const rows = await db.$queryRaw<{ day: Day; count: number }[]>`
    SELECT n.day, count(*) AS count FROM "Note" n WHERE ${whereOf(conditions)} GROUP BY n.day ORDER BY n.day DESC LIMIT ${notes + 1}`
  const days: Day[] = []
  let sum = 0
  for (const row of rows) {
    if (days.length > 0 && sum + Number(row.count) > notes) return { days, nextBefore: days.at(-1) ?? null }
    days.push(row.day)
    sum += Number(row.count)
  }
  return { days, nextBefore: null }
}

/** The nearest day with a note strictly before and after the span. */
export async function findNeighbourDays(
  db: Queryable,
  first: Day,
  last: Day,
): Promise<{ previous: Day | null; next: Day | null }> {
  const rows = await db.$queryRaw<{ previous: Day | null; next: Day | null }[]>`
    SELECT (SELECT max(day) FROM "Note" WHERE day < ${first} AND "trashedAt" IS NULL) AS previous,
           (SELECT min(day) FROM "Note" WHERE day > ${last} AND "trashedAt" IS NULL) AS next`
  return rows[0] ?? { previous: null, next: null }
}

export async function countByDay(db: Queryable): Promise<{ day: Day; notes: number }[]> {
  const rows = await db.$queryRaw<{ day: Day; notes: number }[]>`
    SELECT day, count(*) AS notes FROM "Note" WHERE "trashedAt" IS NULL GROUP BY day ORDER BY day`
  return rows.map((row) => ({ day: row.day, notes: Number(row.notes) }))
}

type RenderColumns = {
  html: string
  excerptHtml: string
  excerpt: string
  outline: string
  plainText: string
  formulas: string
  findings: string
}

function toRendered(row: RenderColumns): RenderedNote {
  return {
    html: row.html,
    excerptHtml: row.excerptHtml,
    excerpt: row.excerpt,
    plainText: row.plainText,
    outline: JSON.parse(row.outline) as RenderedNote['outline'],
    formulas: JSON.parse(row.formulas) as RenderedNote['formulas'],
    findings: JSON.parse(row.findings) as RenderedNote['findings'],
  }
}

export type NoteBody = { id: number; body: string; rendered: RenderedNote | null }

/** Bodies with their stored renderings, by slug; a rendering of an older revision is as good as none. */
export async function listNoteBodies(db: Queryable, slugs: string[]): Promise<Map<string, NoteBody>> {
  const rows = await db.$queryRaw<
    ({ id: number; slug: string; body: string; html: string | null } & Omit<RenderColumns, 'html'>)[]
  >`
    SELECT n.id, n.slug, n.body, r.html, r."excerptHtml", r.excerpt, r.outline, r."plainText", r.formulas, r.findings
    FROM "Note" n LEFT JOIN "NoteRender" r ON r."noteId" = n.id AND r.revision = n.revision WHERE n.slug ${inList(slugs)}`
  return new Map(
    rows.map(({ html, ...row }) => [
      row.slug,
      { id: Number(row.id), body: row.body, rendered: html === null ? null : toRendered({ ...row, html }) },
    ]),
  )
}

export type NoteFacts = {
  id: number
  revision: number
  position: number
  importId: number | null
  createdAt: string
  updatedAt: string
}

export async function findNoteFacts(db: Queryable, slug: string): Promise<NoteFacts | null> {
  const rows = await db.$queryRaw<NoteFacts[]>`
    SELECT id, revision, position, "importId", CAST("createdAt" AS TEXT) || '' AS "createdAt", CAST("updatedAt" AS TEXT) || '' AS "updatedAt"
    FROM "Note" WHERE slug = ${slug} AND "trashedAt" IS NULL`
  const row = rows[0]
  return row
    ? { ...row, id: Number(row.id), revision: Number(row.revision), position: Number(row.position) }
    : null
}

/** The note before and after in log time (older, newer). */
export async function findNeighbourNotes(
  db: Queryable,
  day: Day,
  position: number,
  id: number,
): Promise<{ previous: NoteRef | null; next: NoteRef | null }> {
  const previous = await db.$queryRaw<NoteRef[]>`
    SELECT slug, title, day FROM "Note" WHERE "trashedAt" IS NULL AND (day, position, id) < (${day}, ${position}, ${id})
    ORDER BY day DESC, position DESC, id DESC LIMIT 1`
  const next = await db.$queryRaw<NoteRef[]>`
    SELECT slug, title, day FROM "Note" WHERE "trashedAt" IS NULL AND (day, position, id) > (${day}, ${position}, ${id})
    ORDER BY day, position, id LIMIT 1`
  return { previous: previous[0] ?? null, next: next[0] ?? null }
}

export async function listBacklinks(db: Queryable, noteId: number): Promise<NoteRef[]> {
  return db.$queryRaw<NoteRef[]>`
    SELECT DISTINCT n.slug, n.title, n.day FROM "Link" l JOIN "Note" n ON n.id = l."fromNoteId"
    WHERE l."toNoteId" = ${noteId} AND n."trashedAt" IS NULL AND n.id <> ${noteId} ORDER BY n.day DESC, n.slug`
}

export async function listRevisionFacts(
  db: Queryable,
  noteId: number,
): Promise<{ number: number; savedAt: string; origin: string }[]> {
  const rows = await db.$queryRaw<{ number: number; savedAt: string; origin: string }[]>`
    SELECT number, CAST("savedAt" AS TEXT) || '' AS "savedAt", origin FROM "Revision" WHERE "noteId" = ${noteId} ORDER BY number DESC`
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}

export type RevisionText = { number: number; title: string; body: string; savedAt: string; origin: string }

export async function listRevisionTexts(db: Queryable, noteId: number): Promise<RevisionText[]> {
  const rows = await db.$queryRaw<RevisionText[]>`
    SELECT number, title, body, CAST("savedAt" AS TEXT) || '' AS "savedAt", origin FROM "Revision" WHERE "noteId" = ${noteId} ORDER BY number DESC`
  return rows.map((row) => ({ ...row, number: Number(row.number) }))
}
