import { findPaperCard, findTopicCard, listTermsOfTopic } from '../../db/hover-reads'
import { listNoteItems } from '../../db/note-reads'
import { findTopicItem } from '../../db/topic-reads'
import { cardText, type HoverCard } from '../../domain/hover-card'
import type { CslName } from '../../domain/papers/paper-facts'
import type { Notebook } from '../open-notebook'

const ALIASES = 5
const TERMS = 3
const TOPICS = 6
const AUTHORS = 6

/** Which one: a topic or a note by slug, a paper by its citation key. */
type CardOf = { topic: string } | { note: string } | { paper: string }

/** Null when there is no such thing, or it is in the trash. */
export function readCard(nb: Notebook, of: CardOf): Promise<HoverCard | null> {
  if ('topic' in of) return topicCard(nb, of.topic)
  return 'note' in of ? noteCard(nb, of.note) : paperCard(nb, of.paper)
}

async function topicCard(nb: Notebook, slug: string): Promise<HoverCard | null> {
  const db = nb.db.prisma
  const [item, facts] = await Promise.all([findTopicItem(db, slug), findTopicCard(db, slug)])
  if (!item || !facts) return null
  return {
    kind: 'topic',
    slug,
    title: item.name,
    topicKind: item.kind,
    aliases: item.aliases.slice(0, ALIASES),
    versionOf: facts.versionOf,
    notes: item.notes,
    mentions: item.mentions,
    terms: await listTermsOfTopic(db, facts.id, TERMS),
    text: cardText(facts.pinnedText || item.description),
  }
}

async function noteCard(nb: Notebook, slug: string): Promise<HoverCard | null> {
  const [note] = await listNoteItems(nb.db.prisma, { slugs: [slug] })
  if (!note) return null
  const topics = [...new Set(note.topics.map(({ name }) => name))].slice(0, TOPICS)
  return { kind: 'note', slug, title: note.title, day: note.day, topics, text: cardText(note.excerpt) }
}

async function paperCard(nb: Notebook, key: string): Promise<HoverCard | null> {
  const paper = await findPaperCard(nb.db.prisma, key)
  if (!paper) return null
  const names = (JSON.parse(paper.authors ?? '[]') as CslName[]).map(nameOf).filter((name) => name !== '')
  const { year, venue, notes } = paper
  return {
    kind: 'paper',
    slug: key,
    title: paper.title ?? key,
    authors: names.length > AUTHORS ? [...names.slice(0, AUTHORS - 1), '…'] : names,
    year,
    venue,
    notes,
    text: cardText(paper.abstract),
  }
}

/** Chinese names have no blank in them. */
function nameOf({ family = '', given = '', literal }: CslName): string {
  if (literal) return literal
  return /\p{Script=Han}/u.test(family + given) ? family + given : `${given} ${family}`.trim()
}
