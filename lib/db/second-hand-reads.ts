import {
  type CitationOfWork,
  isWorkKind,
  type NamedWork,
  subjectsAmong,
  WORK_KINDS,
  type WorkInNote,
} from '../domain/second-hand'
import type { SourceRole } from '../domain/source'
import { inList, type Queryable, sql } from './query'
import { ROLE_IN_NOTE } from './source-roles'

type WorkRow = {
  noteId: number
  topicId: number
  kind: string
  versionOf: number | null
  names: string
  tagged: number
  /** JSON [start, end] of the first place that names it; null for a tag alone. */
  first: string | null
  title: string
}

/** Notes outside the trash that a topic of this kind is tagged on or named in. */
const TIES = sql`"NoteTopic" nt CROSS JOIN "Topic" t ON t.id = nt."topicId" AND t."trashedAt" IS NULL AND t.kind ${inList([...WORK_KINDS])}
  CROSS JOIN "Note" n ON n.id = nt."noteId" AND n."trashedAt" IS NULL`

/** Of a mention's places, `[[start, end], …]`: a topic may be named a hundred thousand times, so none is parsed whole. */
const FIRST_START = sql`CAST(substr(nt.places, 3) AS INTEGER)`
const FIRST_PLACE = sql`substr(nt.places, 2, instr(nt.places, ']') - 1)`

/** A title may be longer in UTF-16, in which places count, than in characters, at most twice as long. */
const MAY_BE_ABOUT = sql`(nt."by" = 'tag' OR ${FIRST_START} < 2 * length(n.title))`

/** What the authors of a work may have made; whether it is that of the work is decided outside. */
const CITES_FIRST_HAND = sql`EXISTS (SELECT 1 FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId" WHERE ns."noteId" = n.id
  AND (${ROLE_IN_NOTE} IN ('paper', 'code', 'project', 'dataset') OR s."canonicalUrl" LIKE '%.pdf'))`

/** Ids of the notes that may be about one of these works; with `firstHand` only those that cite something of that kind. */
export async function listNotesAboutWorks(
  db: Queryable,
  topicIds: number[],
  { firstHand = false }: { firstHand?: boolean } = {},
): Promise<number[]> {
  if (topicIds.length === 0) return []
  const rows = await db.$queryRaw<{ noteId: number }[]>`
    SELECT DISTINCT nt."noteId" FROM ${TIES} WHERE nt."topicId" ${inList(topicIds)} AND ${MAY_BE_ABOUT}
      AND ${firstHand ? CITES_FIRST_HAND : sql`1`}`
  return rows.map(({ noteId }) => Number(noteId))
}

/** Some notes that may be about each of these works and cite something first-hand: a look at few proves most works. */
export async function listSomeCiting(db: Queryable, topicIds: number[], each: number): Promise<number[]> {
  const found = new Set<number>()
  for (const topicId of topicIds) {
    const rows = await db.$queryRaw<{ noteId: number }[]>`
      SELECT nt."noteId" FROM ${TIES} WHERE nt."topicId" = ${topicId} AND ${MAY_BE_ABOUT} AND ${CITES_FIRST_HAND}
      LIMIT ${each}`
    for (const { noteId } of rows) found.add(Number(noteId))
  }
  return [...found]
}

/** Every topic that may be a work. */
export async function listWorkTopics(db: Queryable): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT id FROM "Topic" WHERE kind ${inList([...WORK_KINDS])} AND "trashedAt" IS NULL`
  return rows.map(({ id }) => Number(id))
}

/** Every work these notes are about or name. */
export async function listWorksInNotes(db: Queryable, noteIds: number[]): Promise<WorkInNote[]> {
  if (noteIds.length === 0) return []
  const rows = await db.$queryRaw<WorkRow[]>`
    SELECT nt."noteId", nt."topicId", t.kind, t."versionOfId" AS "versionOf", max(nt."by" = 'tag') AS tagged,
           max(CASE nt."by" WHEN 'mention' THEN ${FIRST_PLACE} END) AS first, n.title,
           (SELECT json_group_array(a.name) FROM "TopicAlias" a WHERE a."topicId" = t.id) AS names
    FROM ${TIES} WHERE nt."noteId" ${inList(noteIds)} GROUP BY nt."noteId", nt."topicId"`
  const named = new Map<number, { title: string; works: NamedWork[] }>()
  for (const { noteId, topicId, tagged, first, title } of rows) {
    const place = first === null ? null : (JSON.parse(first) as [number, number])
    const inTitle = place && place[0] < title.length ? place : null
    const note = named.get(Number(noteId)) ?? { title, works: [] }
    note.works.push({ topicId: Number(topicId), tagged: Number(tagged) === 1, inTitle })
    named.set(Number(noteId), note)
  }
  const subjects = new Map([...named].map(([id, { title, works }]) => [id, subjectsAmong(title, works)]))
  return rows.flatMap(({ noteId, topicId, kind, versionOf, names }) =>
    isWorkKind(kind)
      ? [
          {
            noteId: Number(noteId),
            topicId: Number(topicId),
            kind,
            subject: subjects.get(Number(noteId))?.has(Number(topicId)) ?? false,
            names: JSON.parse(names) as string[],
            versionOf: versionOf === null ? null : Number(versionOf),
          },
        ]
      : [],
  )
}

/** Ids of the works that these notes are about. */
export async function listSubjectWorks(db: Queryable, noteIds: number[]): Promise<number[]> {
  const works = await listWorksInNotes(db, noteIds)
  return [...new Set(works.filter(({ subject }) => subject).map(({ topicId }) => topicId))]
}

/** Notes that name one of these works and cite what was opened. */
export async function listOpenedNear(db: Queryable, topicIds: number[]): Promise<number[]> {
  if (topicIds.length === 0) return []
  const rows = await db.$queryRaw<{ noteId: number }[]>`
    SELECT DISTINCT nt."noteId" FROM "Source" s JOIN "NoteSource" ns ON ns."sourceId" = s.id
    JOIN "NoteTopic" nt ON nt."noteId" = ns."noteId" AND nt."topicId" ${inList(topicIds)}
    WHERE s."openedAt" IS NOT NULL`
  return rows.map(({ noteId }) => Number(noteId))
}

/** Tokens of the search index from the one text up to the other. */
export async function listMarksBetween(db: Queryable, from: string, to: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ term: string }[]>`
    SELECT term FROM "NoteSearchTerm" WHERE term >= ${from} AND term < ${to}`
  return rows.map(({ term }) => term)
}

/** Ids of the notes with one of these marks. */
export async function listMarkedNotes(db: Queryable, marks: string[]): Promise<number[]> {
  if (marks.length === 0) return []
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT found.rowid AS id FROM json_each(${JSON.stringify(marks)}) wanted
    JOIN "NoteSearch" found ON found."NoteSearch" MATCH '"' || wanted.value || '"'`
  return rows.map(({ id }) => Number(id))
}

/** What these notes cite. */
export async function listCitationsOfWorks(db: Queryable, noteIds: number[]): Promise<CitationOfWork[]> {
  const rows = await db.$queryRaw<
    {
      noteId: number
      role: SourceRole
      url: string
      label: string
      title: string | null
      paper: string | null
      opened: number
    }[]
  >`
    SELECT ns."noteId", ${ROLE_IN_NOTE} AS role, s."canonicalUrl" AS url, s.label, s.title, p.title AS paper,
           s."openedAt" IS NOT NULL AS opened
    FROM "NoteSource" ns JOIN "Source" s ON s.id = ns."sourceId" LEFT JOIN "Paper" p ON p.id = s."paperId"
    WHERE ns."noteId" ${inList(noteIds)}`
  return rows.map(({ noteId, role, url, label, title, paper, opened }) => ({
    noteId: Number(noteId),
    role,
    url,
    text: [url, label, title, paper].filter(Boolean).join(' '),
    opened: Number(opened) === 1,
  }))
}

/** Ids of the notes outside the trash that a topic of any kind is tagged on or that name it in their titles. */
export async function listSubjectsOfTopic(db: Queryable, topicId: number): Promise<number[]> {
  const rows = await db.$queryRaw<{ noteId: number; tagged: number; first: number | null; title: string }[]>`
    SELECT nt."noteId", nt."by" = 'tag' AS tagged, ${FIRST_START} AS first, n.title
    FROM "NoteTopic" nt CROSS JOIN "Note" n ON n.id = nt."noteId" AND n."trashedAt" IS NULL
    WHERE nt."topicId" = ${topicId} AND ${MAY_BE_ABOUT}`
  const about = rows.filter(
    ({ tagged, first, title }) => Number(tagged) === 1 || (first !== null && Number(first) < title.length),
  )
  return [...new Set(about.map(({ noteId }) => Number(noteId)))]
}

/** These topics by name. */
export async function listTopicNames(
  db: Queryable,
  topicIds: number[],
): Promise<{ id: number; slug: string; name: string }[]> {
  const rows = await db.$queryRaw<{ id: number; slug: string; name: string }[]>`
    SELECT id, slug, name FROM "Topic" WHERE id ${inList(topicIds)} ORDER BY name`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}
