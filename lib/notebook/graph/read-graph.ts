import { z } from 'zod'
import {
  countGraph,
  findGraphCentre,
  type GraphConditions,
  listBusiestTopics,
  listGraphNotes,
  listGraphTopics,
  listNewestNotes,
  listSharing,
  listTied,
  listTies,
} from '../../db/graph-reads'
import { type Day, parseDay } from '../../domain/day'
import type { GraphKind, GraphNode, GraphView } from '../../domain/graph/graph'
import { distancesFrom, tieUp } from '../../domain/graph/reach'
import { TOPIC_KINDS, type TopicKind } from '../../domain/topic'
import type { Notebook } from '../open-notebook'

/** More than so many nobody can tell apart. */
const MOST_NODES = 1000
/** Of them, where there is no one in the middle. */
const MOST_TOPICS = 300
const MOST_DISTANCE = 3

export type GraphQuery = {
  /** What is shown; null for everything. */
  kinds: readonly GraphKind[] | null
  /** Notes of later days are left out. */
  until: Day | null
  centre: { topic: string } | { note: string } | null
  /** Steps from the centre, up to `MOST_DISTANCE`. */
  distance: number
}

/** The query as an address has it; what cannot be read is left out. */
export const graphQuery = z
  .object({
    topic: z.string().min(1).optional().catch(undefined).describe('Slug of the topic in the middle.'),
    note: z.string().min(1).optional().catch(undefined).describe('Slug of the note in the middle.'),
    kind: z
      .string()
      .default('')
      .catch('')
      .describe('What is shown: kinds of topics and `note`, divided by spaces; everything unless said.'),
    distance: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_DISTANCE)
      .default(1)
      .catch(1)
      .describe('Steps from the middle.'),
    until: z.string().optional().catch(undefined).describe('Notes of later days are left out, YYYY-MM-DD.'),
  })
  .transform(({ topic, note, kind, distance, until }): GraphQuery => {
    const kinds = kind.split(' ').filter(isKind)
    return {
      centre: topic ? { topic } : note ? { note } : null,
      kinds: kinds.length > 0 ? kinds : null,
      distance,
      until: until ? parseDay(until) : null,
    }
  })

function isKind(text: string): text is GraphKind {
  return text === 'note' || TOPIC_KINDS.some((kind) => kind === text)
}

type Ids = { topics: number[]; notes: number[] }

/** Null when nothing is called what stands in the middle. */
export async function readGraph(nb: Notebook, query: GraphQuery): Promise<GraphView | null> {
  const db = nb.db.prisma
  const conditions = conditionsOf(query)
  const centre = query.centre ? await findGraphCentre(db, query.centre) : null
  if (query.centre && centre === null) return null
  const total = await countGraph(db, conditions)
  const withNotes = !query.kinds || query.kinds.includes('note')
  const ids = centre ? await around(nb, centre, query, conditions) : await overview(nb, conditions, withNotes)
  const [topics, notes, ties] = await Promise.all([
    listGraphTopics(db, ids.topics),
    listGraphNotes(db, withNotes ? ids.notes : []),
    withNotes ? listTies(db, ids.topics, ids.notes) : tiesOfTopics(nb, conditions, ids.topics),
  ])
  const distances = centre ? distancesFrom(centre, ties, MOST_DISTANCE) : null
  const placed = <T extends { id: string }>(node: T) => ({
    ...node,
    distance: distances?.get(node.id) ?? null,
  })
  const nodes: Omit<GraphNode, 'ties'>[] = [
    ...topics.map(({ id, name, ...topic }) => placed({ ...topic, id: `t${id}`, label: name, day: null })),
    ...notes.map(({ id, title, ...note }) =>
      placed({ ...note, id: `n${id}`, label: title, kind: 'note' as const, colour: null }),
    ),
  ]
  return {
    ...tieUp(nodes, ties),
    centre,
    total: { topics: total.topics, notes: withNotes ? total.notes : 0 },
  }
}

function conditionsOf({ kinds, until }: GraphQuery): GraphConditions {
  return {
    until,
    kinds: kinds?.filter((kind): kind is TopicKind => kind !== 'note') ?? null,
  }
}

async function overview(nb: Notebook, conditions: GraphConditions, withNotes: boolean): Promise<Ids> {
  const topics = await listBusiestTopics(nb.db.prisma, conditions, withNotes ? MOST_TOPICS : MOST_NODES)
  const room = MOST_NODES - topics.length
  return { topics, notes: withNotes ? await listNewestNotes(nb.db.prisma, conditions, room) : [] }
}

/** Step by step outwards, until there is no more room. */
async function around(
  nb: Notebook,
  centre: string,
  { distance, kinds }: GraphQuery,
  conditions: GraphConditions,
): Promise<Ids> {
  const id = Number(centre.slice(1))
  const topics = new Set(centre.startsWith('t') ? [id] : [])
  const notes = new Set(centre.startsWith('n') ? [id] : [])
  const withNotes = !kinds || kinds.includes('note')
  // Where no notes are shown, a step from topic to topic goes through one.
  const steps = Math.min(distance, MOST_DISTANCE) * (withNotes ? 1 : 2)
  let last: Ids = { topics: [...topics], notes: [...notes] }
  for (let step = 0; step < steps; step++) {
    const room = MOST_NODES - topics.size - (withNotes ? notes.size : 0)
    const tied = await listTied(nb.db.prisma, conditions, last, room + topics.size + notes.size)
    last = {
      topics: tied.topics.filter((topic) => !topics.has(topic)).slice(0, Math.max(0, room)),
      notes: tied.notes.filter((note) => !notes.has(note)),
    }
    if (withNotes) last.notes = last.notes.slice(0, Math.max(0, room - last.topics.length))
    for (const topic of last.topics) topics.add(topic)
    for (const note of last.notes) notes.add(note)
  }
  return { topics: [...topics], notes: [...notes] }
}

async function tiesOfTopics(nb: Notebook, conditions: GraphConditions, topics: number[]) {
  const [own, shared] = await Promise.all([
    listTies(nb.db.prisma, topics, []),
    listSharing(nb.db.prisma, conditions, topics),
  ])
  return [...own, ...shared]
}
