import { z } from 'zod'
import type { Deck } from '../../domain/slides/deck'
import type { Notebook } from '../open-notebook'
import { listPapers } from '../papers/read-papers'
import { MOST_SLIDES, makeComparisonDeck, makePapersDeck, makeTimelineDeck } from './make-decks'

const names = z.array(z.string().max(200)).max(200)

/** What becomes slides without a meeting. */
const slidesInput = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('comparison'),
    t: names,
    rows: names.transform((rows) => rows.flatMap((row) => row.split(',')).filter((key) => key !== '')),
  }),
  z.object({ kind: z.literal('timeline'), t: names.min(1) }),
  z.object({
    kind: z.literal('papers'),
    /** Of these papers; without any, of those the list of papers shows for the rest. */
    key: names,
    q: z.string().max(200).optional(),
    topic: z.string().max(200).optional(),
    year: z.coerce.number().int().min(1).max(9999).optional().catch(undefined),
    show: z.enum(['unread', 'second-hand']).optional().catch(undefined),
  }),
])
export type SlidesInput = z.output<typeof slidesInput>

/** Null when it asks for nothing that could be read from an address. */
export function readSlidesInput(query: URLSearchParams): SlidesInput | null {
  const one = (name: string) => query.get(name) || undefined
  const found = slidesInput.safeParse({
    kind: query.get('kind'),
    t: query.getAll('t'),
    rows: query.getAll('rows'),
    key: query.getAll('key'),
    q: one('q'),
    topic: one('topic'),
    year: one('year'),
    show: one('show'),
  })
  return found.data ?? null
}

/** Null when there is no such thing to show. */
export async function makeDeck(
  nb: Notebook,
  input: SlidesInput,
  language: Deck['language'],
): Promise<Deck | null> {
  if (input.kind === 'comparison')
    return makeComparisonDeck(nb, { topics: input.t, rows: input.rows }, language)
  if (input.kind === 'timeline') return makeTimelineDeck(nb, input.t[0] ?? '', language)
  const { key, kind: _kind, ...query } = input
  if (key.length > 0) return makePapersDeck(nb, key, language)
  const { items } = await listPapers(nb, { ...query, page: 1 }, MOST_SLIDES)
  return makePapersDeck(
    nb,
    items.map((paper) => paper.key),
    language,
  )
}
