import { inList, type Queryable } from './query'

type NameOwnerKind = 'note' | 'topic' | 'source'
export type NameChange = { seq: number; owner: NameOwnerKind; ref: number }

/** Whose names changed after `seq`, oldest first. */
export async function listNameChanges(db: Queryable, seq: number, limit: number): Promise<NameChange[]> {
  const rows = await db.$queryRaw<NameChange[]>`
    SELECT seq, owner, ref FROM "NameChange" WHERE seq > ${seq} ORDER BY seq LIMIT ${limit}`
  return rows.map((row) => ({ ...row, seq: Number(row.seq), ref: Number(row.ref) }))
}

/** The newest change, 0 before the first. */
export async function findLastNameChange(db: Queryable): Promise<number> {
  const rows = await db.$queryRaw<{ seq: number }[]>`SELECT coalesce(max(seq), 0) AS seq FROM "NameChange"`
  return Number(rows[0]?.seq ?? 0)
}

/** The last changes up to `seq`: by them a notebook is told from another one, or from a backup that was put back. */
export async function listNameChangesBefore(
  db: Queryable,
  seq: number,
  limit: number,
): Promise<NameChange[]> {
  const rows = await db.$queryRaw<NameChange[]>`
    SELECT seq, owner, ref FROM "NameChange" WHERE seq <= ${seq} ORDER BY seq DESC LIMIT ${limit}`
  return rows.map((row) => ({ ...row, seq: Number(row.seq), ref: Number(row.ref) }))
}

/** Whether each of these changes is the one of its number, or has been overtaken by a later one of the same owner. */
export async function hadNameChanges(db: Queryable, changes: NameChange[]): Promise<boolean> {
  const rows = await db.$queryRaw<{ strange: number }[]>`
    SELECT count(*) AS strange FROM json_each(${JSON.stringify(changes)}) w
    WHERE NOT EXISTS (SELECT 1 FROM "NameChange" c
      WHERE c.owner = w.value->>'owner' AND c.ref = w.value->>'ref' AND c.seq >= w.value->>'seq')`
  return Number(rows[0]?.strange ?? 0) === 0
}

/** Title and body of notes outside the trash; without `ids` of the next `limit` notes after `after`. */
export async function listNoteNames(
  db: Queryable,
  ids: number[],
): Promise<{ id: number; title: string; body: string; words: string }[]> {
  const rows = await db.$queryRaw<{ id: number; title: string; body: string; words: string }[]>`
    SELECT n.id, n.title, n.body, coalesce(x.title || ' ' || x.body || ' ' || x.joined, '') AS words
    FROM "Note" n LEFT JOIN "NoteText" x ON x."noteId" = n.id
    WHERE n."trashedAt" IS NULL AND n.id ${inList(ids)}`
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

export async function listNoteIds(db: Queryable): Promise<number[]> {
  const rows = await db.$queryRaw<{ ids: string }[]>`
    SELECT json_group_array(id) AS ids FROM "Note" WHERE "trashedAt" IS NULL`
  return JSON.parse(rows[0]?.ids ?? '[]') as number[]
}

/** Every spelling of topics outside the trash, the name first; of all of them without `ids`. */
export async function listTopicNames(
  db: Queryable,
  ids: number[] | null,
): Promise<{ id: number; name: string; aliases: string[] }[]> {
  const rows = await db.$queryRaw<{ id: number; name: string; aliases: string }[]>`
    SELECT t.id, t.name,
           (SELECT json_group_array(a.name) FROM "TopicAlias" a WHERE a."topicId" = t.id AND a.name <> t.name) AS aliases
    FROM "Topic" t WHERE t."trashedAt" IS NULL AND (${ids === null} OR t.id ${inList(ids ?? [])})`
  return rows.map((row) => ({ ...row, id: Number(row.id), aliases: JSON.parse(row.aliases) as string[] }))
}

/** What sources may be called: label and title; and what their papers are called: title and citation key. */
export async function listSourceNames(
  db: Queryable,
  ids: number[] | null,
): Promise<{ id: number; names: string[]; papers: string[] }[]> {
  const rows = await db.$queryRaw<
    { id: number; label: string; title: string | null; paper: string | null; key: string | null }[]
  >`
    SELECT s.id, s.label, s.title, p.title AS paper, p.key
    FROM "Source" s LEFT JOIN "Paper" p ON p.id = s."paperId"
    WHERE ${ids === null} OR s.id ${inList(ids ?? [])}`
  const distinct = (names: (string | null)[]) => [...new Set(names.filter((name) => name !== null))]
  return rows.map(({ id, label, title, paper, key }) => ({
    id: Number(id),
    names: distinct([label, title]),
    papers: distinct([paper, key]),
  }))
}

/** All Latin words that stand in notes, divided by spaces. */
export async function listLatinTokens(db: Queryable): Promise<string> {
  const rows = await db.$queryRaw<{ terms: string | null }[]>`
    SELECT group_concat(term, ' ') AS terms FROM "NoteSearchTerm" WHERE term >= 'a' AND term < '{'`
  return rows[0]?.terms ?? ''
}
