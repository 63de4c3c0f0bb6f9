import type { Tx } from '../../db/open'
import { findAlias, listHangers, listTopicRows } from '../../db/topic-work-store'
import { type ChangeRow, type ChangeRows, keyOfRow } from '../../domain/change'
import { paperObstacles } from '../papers/undo-obstacles'

type Rows = { before: ChangeRows; after: ChangeRows }

/** What came to be since and would be lost, or stands where a row has to come back; by name. */
export async function undoObstacles(tx: Tx, change: Rows): Promise<string[]> {
  return [
    ...(await takenNames(tx, change)),
    ...(await hangingOn(tx, change)),
    ...(await paperObstacles(tx, change)),
  ]
}

/** Spellings and slugs that somebody else has taken since. */
async function takenNames(tx: Tx, { before, after }: Rows): Promise<string[]> {
  const taken: string[] = []
  const ours = new Set(
    [...(before.TopicAlias ?? []), ...(after.TopicAlias ?? [])].map(({ id }) => Number(id)),
  )
  for (const row of before.TopicAlias ?? []) {
    const holder = await findAlias(tx, String(row.normalized))
    if (holder && !ours.has(holder.id)) taken.push(holder.name)
  }
  const slugs = new Map((before.Topic ?? []).map((row) => [row.slug, Number(row.id)]))
  if (slugs.size === 0) return taken
  for (const topic of await listTopicRows(tx)) {
    const id = slugs.get(topic.slug)
    if (id !== undefined && id !== topic.id) taken.push(topic.name)
  }
  return taken
}

/** Tags, spellings and topics that were hung on a topic which the undo takes away. */
async function hangingOn(tx: Tx, { before, after }: Rows): Promise<string[]> {
  const stays = new Set((before.Topic ?? []).map((row) => Number(row.id)))
  const goes = (after.Topic ?? []).map((row) => Number(row.id)).filter((id) => !stays.has(id))
  if (goes.length === 0) return []
  const known = (table: 'NoteTopic' | 'TopicAlias' | 'Topic', row: ChangeRow) =>
    (after[table] ?? []).some((one) => keyOfRow(table, one) === keyOfRow(table, row))
  const hangers = await listHangers(tx, goes)
  return hangers.filter(({ table, row }) => !known(table, row)).map(({ name }) => name)
}
