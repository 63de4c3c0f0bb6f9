import { setAliasQuiet } from '../../db/mention-store'
import {
  deleteAlias,
  insertAlias,
  listAliases,
  respellAlias,
  type TopicRow,
  updateTopicRow,
} from '../../db/topic-work-store'
import { ancestorsOf } from '../../domain/topic-lineage'
import { normalizeTopicName } from '../../domain/topic-name'
import type { TopicWork } from '../../domain/topic-work'
import { freeKey, Refused, topicBySlug, type WorkContext, type WorkOutcome } from './work-context'

type Edit = Extract<TopicWork, { do: 'edit' }>

/** Gives a topic another name, other spellings, another place. The slug stays, so that addresses do. */
export async function editTopic(context: WorkContext, edit: Edit): Promise<WorkOutcome> {
  const topic = topicBySlug(context, edit.slug)
  const changed: TopicRow = {
    ...topic,
    kind: edit.kind ?? topic.kind,
    colour: edit.colour === undefined ? topic.colour : edit.colour,
    description: edit.description ?? topic.description,
    versionOfId: aboveBy(context, topic, 'versionOfId', edit.versionOf),
    parentId: aboveBy(context, topic, 'parentId', edit.parent),
  }
  const changedNames = [
    ...(await changeAliases(context, topic, edit)),
    ...(await rename(context, topic, changed, edit)),
    ...(await changeReading(context, topic, edit)),
  ]
  // A spelling that only search is to know is looked for in no note; those that had it are the topic's.
  const silent = new Set((edit.searchOnly ?? []).map(normalizeTopicName))
  const names = changedNames.filter((name) => !silent.has(normalizeTopicName(name)))
  const fields = (['kind', 'colour', 'description', 'versionOfId', 'parentId'] as const).filter(
    (field) => changed[field] !== topic[field],
  )
  if (fields.length > 0 || changed.name !== topic.name) await updateTopicRow(context.tx, changed)
  return {
    ...describe(context, topic, changed, edit, fields),
    slug: topic.slug,
    names,
    relink: changedNames.length > 0,
    topicIds: [topic.id],
    shownIn:
      fields.some((field) => field === 'kind' || field === 'colour') || names.length > 0 ? [topic.id] : [],
  }
}

/** Id of the topic above, as asked; refuses one that lies below. */
function aboveBy(
  context: WorkContext,
  topic: TopicRow,
  way: 'versionOfId' | 'parentId',
  slug: string | null | undefined,
): number | null {
  if (slug === undefined) return topic[way]
  if (slug === null) return null
  const above = topicBySlug(context, slug)
  if (above.id === topic.id || ancestorsOf(context.topics, above.id, way).includes(topic.id)) {
    throw new Refused({ code: 'circle', name: topic.name, topic: { slug, name: above.name } })
  }
  return above.id
}

/** The old name stays as a spelling. Returns the names that are new or gone. */
async function rename(
  context: WorkContext,
  topic: TopicRow,
  changed: TopicRow,
  { name }: Edit,
): Promise<string[]> {
  if (name === undefined || name === topic.name) return []
  const key = await freeKey(context, name, topic.id)
  const known = (await listAliases(context.tx, topic.id)).find(({ normalized }) => normalized === key)
  if (known) await respellAlias(context.tx, known.id, name)
  else await insertAlias(context.tx, { topicId: topic.id, name, normalized: key })
  changed.name = name
  return [topic.name, name]
}

async function changeAliases(context: WorkContext, topic: TopicRow, edit: Edit): Promise<string[]> {
  const { tx } = context
  const names: string[] = []
  for (const name of edit.addAliases ?? []) {
    const key = await freeKey(context, name, topic.id)
    const known = (await listAliases(tx, topic.id)).find(({ normalized }) => normalized === key)
    if (known) continue
    await insertAlias(tx, { topicId: topic.id, name, normalized: key })
    names.push(name)
  }
  for (const name of edit.removeAliases ?? []) {
    const key = normalizeTopicName(name)
    if (key === normalizeTopicName(edit.name ?? topic.name)) throw new Refused({ code: 'own-name', name })
    const alias = (await listAliases(tx, topic.id)).find(({ normalized }) => normalized === key)
    if (!alias) throw new Refused({ code: 'no-alias', name })
    await deleteAlias(tx, alias.id)
    names.push(alias.name)
  }
  return names
}

/** Which spellings texts are read for. Returns those for which that is new. */
async function changeReading(
  { tx }: WorkContext,
  topic: TopicRow,
  { searchOnly = [], inTexts = [] }: Edit,
): Promise<string[]> {
  const own = await listAliases(tx, topic.id)
  const names: string[] = []
  for (const [list, quiet] of [
    [searchOnly, true],
    [inTexts, false],
  ] as const) {
    for (const name of list) {
      const alias = own.find(({ normalized }) => normalized === normalizeTopicName(name))
      if (!alias) throw new Refused({ code: 'no-alias', name })
      if (alias.quiet === quiet) continue
      await setAliasQuiet(tx, alias.id, quiet)
      names.push(alias.name)
    }
  }
  return names
}

/** By the one thing that was done where it was one. */
function describe(
  context: WorkContext,
  topic: TopicRow,
  changed: TopicRow,
  edit: Edit,
  fields: string[],
): Pick<WorkOutcome, 'kind' | 'summary'> {
  const renamed = changed.name !== topic.name
  const [added, removed] = [edit.addAliases ?? [], edit.removeAliases ?? []]
  const done = [renamed, added.length > 0, removed.length > 0, ...fields.map(() => true)].filter(
    Boolean,
  ).length
  if (done > 1) return { kind: 'edit-topic', summary: { topic: changed.name } }
  if (renamed) return { kind: 'rename-topic', summary: { from: topic.name, topic: changed.name } }
  if (added.length > 0) return { kind: 'add-alias', summary: { topic: topic.name, alias: added.join(', ') } }
  if (removed.length > 0)
    return { kind: 'remove-alias', summary: { topic: topic.name, alias: removed.join(', ') } }
  const [versionOf, parent] = [changed.versionOfId, changed.parentId].map((id) =>
    id === null ? '' : (context.topics.get(id)?.name ?? ''),
  )
  if (edit.searchOnly?.length)
    return { kind: 'quiet-alias', summary: { topic: topic.name, alias: edit.searchOnly.join(', ') } }
  if (edit.inTexts?.length)
    return { kind: 'loud-alias', summary: { topic: topic.name, alias: edit.inTexts.join(', ') } }
  const kinds: Record<string, Pick<WorkOutcome, 'kind' | 'summary'>> = {
    versionOfId: { kind: 'set-version', summary: { topic: topic.name, of: versionOf ?? '' } },
    parentId: { kind: 'nest-topic', summary: { topic: topic.name, under: parent ?? '' } },
    description: { kind: 'describe-topic', summary: { topic: topic.name } },
  }
  return kinds[fields[0] ?? ''] ?? { kind: 'edit-topic', summary: { topic: topic.name } }
}
