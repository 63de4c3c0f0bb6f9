import { listNotesAbout } from '../../db/compare-reads'
import { listPaperKeys } from '../../db/paper-store'
import { findTopicItem } from '../../db/topic-reads'
import type { AgendaItem, Brief } from '../../domain/brief/brief'
import type { Deck, Slide } from '../../domain/slides/deck'
import { deckOfBrief } from '../../domain/slides/deck-of-brief'
import { deckOfComparison } from '../../domain/slides/deck-of-comparison'
import { deckOfPapers } from '../../domain/slides/deck-of-papers'
import { deckOfTimeline } from '../../domain/slides/deck-of-timeline'
import { paths } from '../../paths'
import { compareTopics, findTopics } from '../compare/compare-topics'
import { readGists } from '../gists/read-gists'
import type { Notebook } from '../open-notebook'
import { itemsOf } from '../papers/read-papers'
import { readBlocks } from './read-blocks'
import { withPictures } from './read-pictures'

type Language = Deck['language']

/** Notes of a timeline and papers of a list at most; more is no talk. */
export const MOST_SLIDES = 200

export async function makeBriefDeck(nb: Notebook, brief: Brief, language: Language): Promise<Deck> {
  const added = new Map<string, Slide[]>()
  for (const { key, added: item, hidden } of brief.lines) {
    const deck = item && !hidden ? await makeAgendaDeck(nb, item, language) : null
    if (deck) added.set(key, deck.slides.slice(1))
  }
  const blocksOf = await readBlocks(brief.lines.flatMap(({ text, hidden }) => (hidden ? [] : [text])))
  return withPictures(nb, deckOfBrief(brief, { language, blocksOf, added }))
}

/** Slides of what was put on an agenda; null for what is a line of text there, and for what is gone. */
async function makeAgendaDeck(nb: Notebook, item: AgendaItem, language: Language): Promise<Deck | null> {
  switch (item.kind) {
    case 'comparison':
      return makeComparisonDeck(nb, item, language)
    case 'timeline':
      return makeTimelineDeck(nb, item.topic, language)
    case 'papers':
      return makePapersDeck(nb, item.keys, language)
    default:
      return null
  }
}

/** Null when the topics cannot be compared: fewer than two, more than five, or one that is not there. */
export async function makeComparisonDeck(
  nb: Notebook,
  { topics, rows }: { topics: readonly string[]; rows: readonly string[] },
  language: Language,
): Promise<Deck | null> {
  const answer = await compareTopics(nb, topics, rows)
  if (!answer.ok) return null
  const { comparison } = answer
  const blocksOf = await readBlocks(
    comparison.rows.flatMap(({ cells }) => cells.flatMap(({ quotes }) => quotes.map(({ text }) => text))),
  )
  return withPictures(nb, deckOfComparison(comparison, { language, blocksOf, address: paths.placeInNote }))
}

/** By slug or any spelling; null when there is no such topic. */
export async function makeTimelineDeck(
  nb: Notebook,
  topic: string,
  language: Language,
): Promise<Deck | null> {
  const db = nb.db.prisma
  const [subject] = (await findTopics(nb, [topic])).found
  const item = subject && (await findTopicItem(db, subject.slug))
  if (!item) return null
  const notes = (await listNotesAbout(db, [item.id])).slice(0, MOST_SLIDES)
  const gists = await readGists(
    nb,
    notes.map(({ id }) => id),
  )
  const entries = notes.map(({ id, slug, title, day }) => {
    const gist = gists.get(id)?.gist?.text ?? null
    return { note: { slug, title, day }, gist, href: paths.placeInNote(slug, gist) }
  })
  const blocksOf = await readBlocks(entries.flatMap(({ gist }) => gist ?? []))
  return withPictures(nb, deckOfTimeline(item, entries, { language, blocksOf }))
}

/** In the order of the keys; those of no paper are left out. */
export async function makePapersDeck(
  nb: Notebook,
  keys: readonly string[],
  language: Language,
): Promise<Deck | null> {
  const known = await listPaperKeys(nb.db.prisma)
  const ids = [...new Set(keys.flatMap((key) => known.get(key) ?? []))].slice(0, MOST_SLIDES)
  if (ids.length === 0) return null
  const papers = await itemsOf(nb.db.prisma, ids)
  return deckOfPapers(papers, { language, address: paths.paper })
}
