import { countMatches, type FoundNote, listMatches, type Match, type Question } from '../../db/search-reads'
import type { SearchTier } from '../../domain/search'
import type { Asked } from '../../search/asking/ask'
import type { Level } from '../../search/asking/levels'
import type { Candidate } from '../../search/ladder/ladder'
import type { LayeredNames } from '../../search/names/layered-names'
import type { Notebook } from '../open-notebook'
import { readFoundNotes } from './found-notes'
import { locateHit } from './locate-hit'

/** Above this many notes the newest come first: bm25 reads every one of them. */
const MOST_RANKED = 1500
/** How many notes of a loose expression are looked at: to show them, and when better ones fill the page. */
const MOST_CHECKED = 80
const FEWEST_CHECKED = 10
const NAMES_READ = 80

export type Gathered = {
  candidates: Candidate[]
  /** Notes on each rung; of rungs that must be looked at, no more than were. */
  counts: Map<SearchTier, number>
  /** Notes already read. */
  notes: Map<number, FoundNote>
}

/** The `wanted` best notes of each rung, as candidates for the ladder; as typed there are `exact` of them. */
export async function gather(
  nb: Notebook,
  asked: Asked,
  names: LayeredNames,
  { wanted, exact }: { wanted: number; exact: number },
): Promise<Gathered> {
  const weaker = asked.levels.filter(({ tier }) => tier !== 'exact')
  const counted = await countMatches(
    nb.db.prisma,
    weaker.map(({ match }) => match),
  )
  const levels = asked.levels
    .map((level) => ({ ...level, count: counted[weaker.indexOf(level)] ?? exact }))
    .filter(({ count }) => count > 0)
  const named = namedNotes(levels, names, asked)
  const matches = await listMatches(nb.db.prisma, questionsFor(levels, asked, named, wanted))
  const isNamed = ({ key }: Match) => key === NAMED
  const ranked = rankedCandidates(matches.filter((match) => !isNamed(match)))
  const checked = await check(nb, ranked, levels, asked)
  const counts = new Map<SearchTier, number>()
  for (const { tier, check: loose, count } of levels) {
    const found = loose ? numberOf(checked.candidates, tier) : count
    if (found > 0) counts.set(tier, found)
  }
  const candidates = [...checked.candidates, ...namedCandidates(matches.filter(isNamed), named)]
  return { candidates, counts, notes: checked.notes }
}

type CountedLevel = Level & { count: number }

/** Stands for the rung among the questions whose matches are asked for by their names. */
const NAMED = 'named'

/** A title or heading that is what was typed, or holds it. */
type NamedNote = { field: 'title' | 'heading'; quality: number }

/** Notes whose title or heading is what was typed; these stand first among their rung. */
function namedNotes(levels: CountedLevel[], names: LayeredNames, { text }: Asked): Map<number, NamedNote> {
  const [exact] = levels
  if (exact?.tier !== 'exact' || text === '') return new Map()
  const hits = names
    .search(text, NAMES_READ, { kinds: ['title', 'heading'], weakest: 'script' })
    .filter(({ match }) => match === 'exact')
  const notes = new Map<number, NamedNote>()
  for (const [place, { ref, kind, whole }] of hits.entries()) {
    const quality = whole ? 1 : 0.9 * (1 - place / hits.length)
    const known = notes.get(ref)
    if (!known || known.field === 'heading')
      notes.set(ref, { field: kind === 'title' ? 'title' : 'heading', quality })
  }
  return notes
}

function questionsFor(
  levels: CountedLevel[],
  { text }: Asked,
  named: ReadonlyMap<number, NamedNote>,
  wanted: number,
): Question[] {
  let above = 0
  const questions = levels.flatMap(({ tier, match, check: loose, count }): Question[] => {
    const isFull = above >= wanted
    if (!loose) above += count
    if (isFull && !loose) return []
    // Filters alone rank nothing: their notes come newest first.
    const ranked = text !== '' && count <= MOST_RANKED
    return [{ key: tier, match, ranked, limit: loose ? (isFull ? FEWEST_CHECKED : MOST_CHECKED) : wanted }]
  })
  const [exact] = levels
  if (!exact || named.size === 0) return questions
  const among = [...named.keys()]
  return [...questions, { key: NAMED, match: exact.match, ranked: false, limit: among.length, among }]
}

function rankedCandidates(matches: Match[]): Candidate[] {
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

function namedCandidates(matches: Match[], named: ReadonlyMap<number, NamedNote>): Candidate[] {
  return matches.flatMap(({ id, day }): Candidate[] => {
    const note = named.get(id)
    return note ? [{ noteId: id, tier: 'exact', day, ...note }] : []
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
  const notes = await readFoundNotes(
    nb,
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
