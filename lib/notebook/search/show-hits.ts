import type { FoundNote } from '../../db/search-reads'
import type { SearchHit, SearchMatch, SearchTier } from '../../domain/search'
import { type Candidate, climb } from '../../search/ladder/ladder'
import { highlightTitle } from '../../search/places/highlight'
import type { Wanted } from '../../search/places/place'
import { reasonOf } from '../../search/places/reason'
import { snippetOf } from '../../search/places/snippet'
import { foldText } from '../../search/text/fold'
import type { Notebook } from '../open-notebook'
import { readFoundNotes } from './found-notes'
import { type LocatedHit, locateHit } from './locate-hit'

/** The candidates as they are shown, in the order of the ladder with the fields as the texts have them. */
export async function showHits(
  nb: Notebook,
  candidates: Candidate[],
  known: Map<number, FoundNote>,
  wanted: readonly Wanted[],
): Promise<SearchHit[]> {
  const missing = candidates.map(({ noteId }) => noteId).filter((id) => !known.has(id))
  const notes = new Map([...known, ...(await readFoundNotes(nb, missing))])
  const located = new Map<number, { note: FoundNote; hit: LocatedHit }>()
  const placed = candidates.flatMap((candidate): Candidate[] => {
    const note = notes.get(candidate.noteId)
    if (!note) return []
    const hit = locateHit(note, wanted, candidate.tier)
    located.set(candidate.noteId, { note, hit })
    return [{ ...candidate, field: candidate.field === 'body' ? hit.field : candidate.field }]
  })
  return climb(placed).flatMap(({ noteId, tier }) => {
    const found = located.get(noteId)
    return found ? [toHit(found.note, found.hit, tier, wanted)] : []
  })
}

function toHit(note: FoundNote, hit: LocatedHit, tier: SearchTier, wanted: readonly Wanted[]): SearchHit {
  const { slug, title, day, body } = note
  const { snippet, place } = snippetOf(body, hit.body)
  const joined = joinTerms(hit.matches.length > 0 ? hit.matches : byTopic(note, tier, wanted), wanted)
  const alias = joined.find((match) => match.tier === 'alias')
  const matches = joined.map(({ side: _side, ...match }) => match)
  return {
    slug,
    title,
    titleParts: highlightTitle(title, hit.title),
    day,
    tier,
    reason: reasonOf(matches, alias?.side ?? alias?.typed) || tier,
    matches,
    snippet,
    place,
  }
}

/** The other side of a term is one match, for however many words the term has. */
function joinTerms(matches: SearchMatch[], wanted: readonly Wanted[]): (SearchMatch & { side?: string })[] {
  const joined = matches.map((match) => {
    const term = match.tier === 'alias' ? termOf(match, wanted) : undefined
    return term ? { ...match, typed: term.asked, side: term.side } : match
  })
  return [
    ...new Map(
      joined.map((match) => [`${match.tier} ${match.field} ${match.typed} ${match.found}`, match]),
    ).values(),
  ]
}

function termOf({ typed, found }: SearchMatch, wanted: readonly Wanted[]) {
  const also = wanted.find((word) => word.typed === typed)?.also ?? []
  return also.find(({ text, term }) => term && foldText(text) === foldText(found))?.term
}

/** What stands nowhere in the text was met by a topic of the note, or the query asks for no words at all. */
function byTopic({ topics }: FoundNote, tier: SearchTier, wanted: readonly Wanted[]): SearchMatch[] {
  return wanted.slice(0, 1).map(({ typed, also }) => {
    const named = topics.find((topic) => also.some(({ text }) => text === topic))
    return { field: 'topic', tier, typed, found: named ?? typed }
  })
}
