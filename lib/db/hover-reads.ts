import type { Queryable } from './query'

/** Id, pinned sentence and ancestor of a topic outside the trash. */
export async function findTopicCard(
  db: Queryable,
  slug: string,
): Promise<{ id: number; pinnedText: string | null; versionOf: string | null } | null> {
  const rows = await db.$queryRaw<{ id: number; pinnedText: string | null; versionOf: string | null }[]>`
    SELECT t.id, t."pinnedText", v.name AS "versionOf" FROM "Topic" t
    LEFT JOIN "Topic" v ON v.id = t."versionOfId" AND v."trashedAt" IS NULL
    WHERE t.slug = ${slug} AND t."trashedAt" IS NULL`
  return rows[0] ? { ...rows[0], id: Number(rows[0].id) } : null
}

/** Pairs of the term bank of which one side is a name of the topic. */
export async function listTermsOfTopic(
  db: Queryable,
  topicId: number,
  limit: number,
): Promise<{ chinese: string; english: string }[]> {
  return db.$queryRaw<{ chinese: string; english: string }[]>`
    SELECT DISTINCT p.chinese, p.english FROM "TopicAlias" a JOIN "TermPair" p
      ON p."normalizedEnglish" = a.normalized OR p."normalizedChinese" = a.normalized
    WHERE a."topicId" = ${topicId} LIMIT ${limit}`
}

type PaperCard = {
  title: string | null
  authors: string | null
  year: number | null
  venue: string | null
  abstract: string | null
  notes: number
}

/** `authors` as stored: JSON of CSL names. */
export async function findPaperCard(db: Queryable, key: string): Promise<PaperCard | null> {
  const rows = await db.$queryRaw<PaperCard[]>`
    SELECT p.title, p.authors, p.year, p.venue, p.csl->>'abstract' AS abstract,
      (SELECT count(DISTINCT ns."noteId") FROM "Source" s JOIN "NoteSource" ns ON ns."sourceId" = s.id
        JOIN "Note" n ON n.id = ns."noteId" AND n."trashedAt" IS NULL WHERE s."paperId" = p.id) AS notes
    FROM "Paper" p WHERE p.key = ${key}`
  const [row] = rows
  return row ? { ...row, year: row.year === null ? null : Number(row.year), notes: Number(row.notes) } : null
}
