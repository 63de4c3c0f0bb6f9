import {
  countMatches,
  type FoundNote,
  filterMatches,
  listFoundNotes,
  listMatches,
  type Question,
} from '../../db/search-reads'
import type { SearchTier } from '../../domain/search'
import type { Asked } from '../../search/asking/ask'
import type { Level } from '../../search/asking/levels'
import type { Candidate } from '../../search/ladder/ladder'
import type { LayeredNames } from '../../search/names/layered-names'
import type { Notebook } from '../open-notebook'
import { locateHit } from './locate-hit'

/** Above this many notes the newest come first: bm25 reads every one of them. */
const MOST_RANKED = 8000
/** How many notes of a loose expression are looked at. */
const MOST_CHECKED = 80
const NAMES_READ = 80

export type Gathered = {
  candidates: Candidate[]
  /** Notes on each rung; of rungs that must be looked at, no more than were. */
  counts: Map<SearchTier, number>
  /** Notes already read. */
  notes: Map<number, FoundNote>
}

/** The `wanted` best notes of each rung, as candidates for the ladder. */
export async function gather(
  nb: Notebook,
  asked: Asked,
  names: LayeredNames,
  wanted: number,
): Promise<Gathered> {
  const counted = await countMatches(
    nb.db.prisma,
    asked.levels.map(({ match }) => match),
  )
  const levels = asked.levels
    .map((level, index) => ({ ...level, count: counted[index] ?? 0 }))
    .filter(({ count }) => count > 0)
  const ranked = await rankedMatches(nb, levels, asked, wanted)
  const named = await namedMatches(nb, levels, names, asked)
  const checked = await check(nb, ranked, levels, asked)
  const counts = new Map(
    levels.map(({ tier, check: loose, count }) => [tier, loose ? numberOf(checked.candidates, tier) : count]),
  )
  return { candidates: [...checked.candidates, ...named], counts, notes: checked.notes }
}

type CountedLevel = Level & { count: number }

async function rankedMatches(
  nb: Notebook,
  levels: CountedLevel[],
  asked: Asked,
  wanted: number,
): Promise<Candidate[]> {
  const questions = levels.map(
    ({ tier, match, check: loose, count }): Question => ({
      key: tier,
      match,
      // Filters alone rank nothing: their notes come newest first.
      ranked: asked.text !== '' && count <= MOST_RANKED,
      limit: loose ? MOST_CHECKED : wanted,
    }),
  )
  const matches = await listMatches(nb.db.prisma, questions)
  const best = new Map<string, number>()
  for (const { key, score } of matches) best.set(key, Math.max(best.get(key) ?? 0, score))
  return matches.map(({ key, id, score, day }) => ({
    noteId: id,
    tier: key as SearchTier,
    field: 'body',
    quality: score / (best.get(key) || 1),
    day,
  }))
}

/** Notes whose title or heading is what was typed; these stand first among their rung. */
async function namedMatches(
  nb: Notebook,
  levels: CountedLevel[],
  names: LayeredNames,
  { text }: Asked,
): Promise<Candidate[]> {
  const [exact] = levels
  if (exact?.tier !== 'exact' || text === '') return []
  const hits = names.search(text, NAMES_READ, ['title', 'heading']).filter(({ match }) => match === 'exact')
  const days = await filterMatches(
    nb.db.prisma,
    hits.map(({ ref }) => ref),
    exact.match,
  )
  return hits.flatMap(({ ref, kind, whole }, place): Candidate[] => {
    const day = days.get(ref)
    const quality = whole ? 1 : 0.9 * (1 - place / hits.length)
    return day
      ? [{ noteId: ref, tier: 'exact', field: kind === 'title' ? 'title' : 'heading', quality, day }]
      : []
  })
}

/** Drops what a loose expression let through and the text does not bear out. */
async function check(
  nb: Notebook,
  candidates: Candidate[],
  levels: CountedLevel[],
  { wanted }: Asked,
): Promise<{ candidates: Candidate[]; notes: Map<number, FoundNote> }> {
  const loose = new Set(levels.filter((level) => level.check).map(({ tier }) => tier))
  const doubtful = candidates.filter(({ tier }) => loose.has(tier))
  const notes = await listFoundNotes(
    nb.db.prisma,
    doubtful.map(({ noteId }) => noteId),
  )
  const borneOut = ({ noteId, tier }: Candidate) => {
    const note = notes.get(noteId)
    return note !== undefined && locateHit(note, wanted, tier).isMet
  }
  return {
    candidates: candidates.filter((candidate) => !loose.has(candidate.tier) || borneOut(candidate)),
    notes,
  }
}

function numberOf(candidates: Candidate[], tier: SearchTier): number {
  return candidates.filter((candidate) => candidate.tier === tier).length
}
