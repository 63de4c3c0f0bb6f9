import { SEARCH_FIELDS, SEARCH_TIERS, type SearchField, type SearchMatch } from '../../domain/search'
import { type BodyLayout, fieldAt, layOut } from './body-layout'
import { findInSlices, placesIn, type Reading, readText, sliceEnd } from './find-places'
import type { Fields, Place, Wanted } from './place'

/** What was met of each wanted word, and where in title and body it is to be shown. */
export type Located = {
  /** The best field and tier of each word, in their order; null for a word that stands nowhere. */
  matches: (SearchMatch | null)[]
  title: Place[]
  body: Place[]
}

/** Everything a hit has to show of one note, in one reading of it. */
export function locate(fields: Fields, wanted: readonly Wanted[]): Located {
  const note = readNote(fields)
  const found = wanted.map((word) => lookUp(note, word))
  return {
    matches: found.map(({ best }) => best && toMatch(best)),
    title: found.flatMap(({ title, best }) => worthShowing(title, best)),
    body: found.flatMap(({ body, best }) => worthShowing(body, best)),
  }
}

export function judge(fields: Fields, wanted: readonly Wanted[]): (SearchMatch | null)[] {
  return locate(fields, wanted).matches
}

type Note = {
  title: Reading
  topics: Reading
  sources: Reading
  /** Its first slice; the rest is read only for words that stand nowhere else. */
  body: Reading
  wholeBody: string
  layout(): BodyLayout
}

/** Of the notes that somebody still holds: the same ones are looked at for every letter typed. */
const readings = new WeakMap<Fields, Note>()

function readNote(fields: Fields): Note {
  const known = readings.get(fields) ?? readAfresh(fields)
  readings.set(fields, known)
  return known
}

function readAfresh({ title, topics, sources, body }: Fields): Note {
  const beginning = body.slice(0, sliceEnd(body, 0))
  let layout: BodyLayout | null = null
  return {
    title: readText(title),
    // As one text each: to read many short ones takes far longer.
    topics: readText(topics.join('\n')),
    sources: readText(sources.join('\n')),
    body: readText(beginning),
    wholeBody: body,
    layout: () => {
      layout ??= layOut(beginning)
      return layout
    },
  }
}

type Candidate = { field: SearchField; place: Place }

function lookUp(note: Note, wanted: Wanted): { best: Candidate | null; title: Place[]; body: Place[] } {
  const title = placesIn(note.title, wanted)
  const body = placesIn(note.body, wanted)
  const best = [
    ...inField('title', title),
    ...inField('topic', placesIn(note.topics, wanted)),
    ...inField('source', placesIn(note.sources, wanted)),
    ...inBody(note, body),
  ].sort(compareCandidates)[0]
  if (best) return { best, title, body }
  const farther = findInSlices(note.wholeBody, note.body.text.length, wanted)
  return { best: inField('body', farther)[0] ?? null, title, body: farther }
}

/** Fit is the same for all places of a text but for whole words and beginnings. */
function inField(field: SearchField, places: readonly Place[]): Candidate[] {
  const place = places.find(({ fit }) => fit === 'whole') ?? places[0]
  return place ? [{ field, place }] : []
}

/** More of them tell nothing new about the field. */
const LOOKED_AT = 100

function inBody(note: Note, places: readonly Place[]): Candidate[] {
  return places.slice(0, LOOKED_AT).map((place) => ({ field: fieldAt(note.layout(), place.start), place }))
}

/** A word met as a word, even deep in the body, says more than the same letters inside another word of the title. */
function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    SEARCH_TIERS.indexOf(a.place.tier) - SEARCH_TIERS.indexOf(b.place.tier) ||
    Number(a.place.fit === 'inside') - Number(b.place.fit === 'inside') ||
    SEARCH_FIELDS.indexOf(a.field) - SEARCH_FIELDS.indexOf(b.field)
  )
}

/** Where a word stands as typed, its sound-alikes and the insides of other words are only noise beside it. */
function worthShowing(places: readonly Place[], best: Candidate | null): Place[] {
  if (!best) return []
  const rung = SEARCH_TIERS.indexOf(best.place.tier)
  return places.filter(
    ({ tier, fit }) =>
      SEARCH_TIERS.indexOf(tier) <= Math.max(rung, SAME_WORD) &&
      (fit !== 'inside' || best.place.fit === 'inside'),
  )
}

/** Up to this rung it is the word itself that was met, under another name or in another script. */
const SAME_WORD = SEARCH_TIERS.indexOf('script')

function toMatch({ field, place }: Candidate): SearchMatch {
  return { field, tier: place.tier, typed: place.typed, found: place.found }
}
