import { inList, type Queryable, rowsAsJson } from './query'

export type LinkRow = { fromNoteId: number; start: number; end: number; target: string }

export async function replaceLinks(tx: Queryable, noteIds: number[], links: LinkRow[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Link" WHERE "fromNoteId" ${inList(noteIds)}`
  if (links.length === 0) return
  const json = rowsAsJson(links.map((link) => [link.fromNoteId, link.start, link.end, link.target]))
  await tx.$executeRaw`
    INSERT INTO "Link" ("fromNoteId", start, "end", target)
    SELECT value->>0, value->>1, value->>2, value->>3 FROM json_each(${json})`
}

/** Links that point nowhere yet: their notes and targets. */
export async function listOpenLinks(tx: Queryable): Promise<{ fromNoteId: number; target: string }[]> {
  const rows = await tx.$queryRaw<{ fromNoteId: number; target: string }[]>`
    SELECT DISTINCT "fromNoteId", target FROM "Link" WHERE "toNoteId" IS NULL AND "toTopicId" IS NULL`
  return rows.map((row) => ({ ...row, fromNoteId: Number(row.fromNoteId) }))
}

/** The notes a target may mean: by slug, else by exact title (the oldest). */
export async function findLinkedNotes(tx: Queryable, targets: string[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ target: string; id: number }[]>`
    SELECT wanted.value AS target, n.id FROM json_each(${JSON.stringify(targets)}) AS wanted
    JOIN "Note" n ON n."trashedAt" IS NULL AND (n.slug = wanted.value OR n.title = wanted.value)
    ORDER BY n.slug = wanted.value, n.id DESC`
  return new Map(rows.map((row) => [row.target, Number(row.id)]))
}

/** The notes that had one of these titles once; of several the one that had it last. Reads every revision's title. */
export async function findFormerlyTitled(tx: Queryable, targets: string[]): Promise<Map<string, number>> {
  if (targets.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ target: string; id: number }[]>`
    SELECT r.title AS target, n.id FROM "Revision" r JOIN "Note" n ON n.id = r."noteId" AND n."trashedAt" IS NULL
    WHERE r.title ${inList(targets)} ORDER BY r.id`
  return new Map(rows.map((row) => [row.target, Number(row.id)]))
}

export async function resolveLinks(
  tx: Queryable,
  found: { target: string; toNoteId: number | null; toTopicId: number | null }[],
): Promise<void> {
  if (found.length === 0) return
  const json = rowsAsJson(found.map((link) => [link.target, link.toNoteId, link.toTopicId]))
  await tx.$executeRaw`
    UPDATE "Link" SET "toNoteId" = found.value->>1, "toTopicId" = found.value->>2 FROM json_each(${json}) AS found
    WHERE "Link".target = found.value->>0 AND "Link"."toNoteId" IS NULL AND "Link"."toTopicId" IS NULL`
}

/** What the renderer needs: every link target of each note and where it leads, if anywhere. */
export async function listLinkTargets(
  tx: Queryable,
  noteIds: number[],
): Promise<
  Map<
    number,
    {
      target: string
      note: { slug: string; title: string } | null
      topic: { slug: string; name: string } | null
    }[]
  >
> {
  const rows = await tx.$queryRaw<
    {
      fromNoteId: number
      target: string
      noteSlug: string | null
      title: string | null
      topicSlug: string | null
      name: string | null
    }[]
  >`
    SELECT DISTINCT l."fromNoteId", l.target, n.slug AS "noteSlug", n.title, t.slug AS "topicSlug", t.name FROM "Link" l
    LEFT JOIN "Note" n ON n.id = l."toNoteId" AND n."trashedAt" IS NULL LEFT JOIN "Topic" t ON t.id = l."toTopicId"
    WHERE l."fromNoteId" ${inList(noteIds)}`
  const targets = new Map<
    number,
    {
      target: string
      note: { slug: string; title: string } | null
      topic: { slug: string; name: string } | null
    }[]
  >()
  for (const row of rows) {
    const key = Number(row.fromNoteId)
    const note = row.noteSlug !== null && row.title !== null ? { slug: row.noteSlug, title: row.title } : null
    const topic = row.topicSlug !== null && row.name !== null ? { slug: row.topicSlug, name: row.name } : null
    targets.set(key, [...(targets.get(key) ?? []), { target: row.target, note, topic }])
  }
  return targets
}
