import type { PaperHit, SearchAnswer, SearchHit, SearchTier, Snippet, TopicHit } from '@/lib/domain/search'
import { paths } from '@/lib/paths'
import type zh from '@/messages/zh.json'
import { matchText } from '../search/match-text'
import type { Offer } from '../search/offers'
import { placeOf } from '../search/place-of'
import type { Here } from './here'
import type { PalettePlace } from './palette-places'

export type PaletteWords = (typeof zh)['palette']['says']

export type PaletteRow = {
  /** Unlike any other row's. */
  key: string
  title: Snippet
  /** Why it is here, where that is not plain. */
  reason: string
  /** A day, a number: what stands at the end of the line. */
  aside: string
  does: { goes: string } | { presses: string } | { types: string }
  /** The note to preview, and the place in it. */
  note: { slug: string; place: string | null } | null
}
export type PaletteGroup = { name: string; heading: string; rows: PaletteRow[] }

export type RecentNote = { slug: string; title: string; day: string }

export type Shelf = {
  query: string
  answer: SearchAnswer | null
  places: PalettePlace[]
  offers: Offer[]
  here: Here | null
  recent: { queries: string[]; notes: RecentNote[] }
}

const RECENT_SHOWN = 5
const TOPICS_SHOWN = 4

/**
 * Every row of the palette in order. What is typed exactly comes first, then where one can go; notes spelled otherwise
 * follow under a divider. Completed values lead, since whoever has typed `role:` is asking for one; names of operators
 * come late, since most words that begin like one are just words.
 */
export function groupsOf(shelf: Shelf, says: PaletteWords): PaletteGroup[] {
  const groups = shelf.query.trim() === '' ? startGroups(shelf, says) : answerGroups(shelf, says)
  return groups.filter((group) => group.rows.length > 0)
}

function startGroups({ recent, places, here }: Shelf, says: PaletteWords): PaletteGroup[] {
  return [
    { name: 'here', heading: '', rows: here ? [hereRow(here, '', says)] : [] },
    {
      name: 'recent',
      heading: says.recent,
      rows: recent.queries
        .slice(0, RECENT_SHOWN)
        .map((query) => row(`recent ${query}`, query, { types: query })),
    },
    { name: 'newest', heading: says.newest, rows: recent.notes.map(recentRow) },
    { name: 'places', heading: says.places, rows: places.map(placeRow) },
  ]
}

function answerGroups({ query, answer, places, offers, here }: Shelf, says: PaletteWords): PaletteGroup[] {
  const { exact, weaker } = byStrength(answer?.hits ?? [])
  const topics = byStrength((answer?.topics ?? []).slice(0, TOPICS_SHOWN), ['exact', 'alias'])
  const papers = byStrength((answer?.papers ?? []).slice(0, TOPICS_SHOWN))
  const typed = query.trim()
  const values = offers.filter((offer) => !offer.ofName)
  const names = offers.filter((offer) => offer.ofName)
  const weakerRows = [
    ...weaker.map((hit) => noteRow(hit, says)),
    ...topics.weaker.map((topic) => topicRow(topic, says)),
    ...papers.weaker.map((paper) => paperRow(paper, says)),
  ]
  return [
    { name: 'values', heading: says.complete, rows: values.map(offerRow) },
    { name: 'notes', heading: says.notes, rows: exact.map((hit) => noteRow(hit, says)) },
    { name: 'topics', heading: says.topics, rows: topics.exact.map((topic) => topicRow(topic, says)) },
    { name: 'papers', heading: says.papers, rows: papers.exact.map((paper) => paperRow(paper, says)) },
    { name: 'places', heading: says.places, rows: places.map(placeRow) },
    { name: 'weaker', heading: says.weaker, rows: weakerRows },
    { name: 'names', heading: says.complete, rows: names.map(offerRow) },
    {
      name: 'all',
      heading: '',
      rows: [
        ...(here && !typed.includes(here.query) ? [hereRow(here, typed, says)] : []),
        { ...row('all', says.all, { goes: paths.search({ q: typed }) }), title: emphasised(says.all, typed) },
      ],
    },
  ]
}

function byStrength<Hit extends { tier: SearchTier }>(hits: Hit[], strong: SearchTier[] = ['exact']) {
  return {
    exact: hits.filter((hit) => strong.includes(hit.tier)),
    weaker: hits.filter((hit) => !strong.includes(hit.tier)),
  }
}

function noteRow(hit: SearchHit, says: PaletteWords): PaletteRow {
  const { slug, titleParts, day, tier, matches } = hit
  const place = placeOf(hit)
  const match = matches.find((one) => one.tier === tier)
  return {
    key: `note ${slug}`,
    title: titleParts,
    reason: tier === 'exact' || !match ? '' : `${says.tier[tier]} ${matchText(match)}`,
    aside: day,
    does: { goes: paths.placeInNote(slug, place) },
    note: { slug, place },
  }
}

function topicRow({ slug, name, tier, matched }: TopicHit, says: PaletteWords): PaletteRow {
  const reason = matched === name ? '' : `${says.tier[tier === 'exact' ? 'alias' : tier]} ${matched}`
  return { ...row(`topic ${slug}`, name, { goes: paths.topic(slug) }), reason }
}

function paperRow({ key, title, year, tier, matched }: PaperHit, says: PaletteWords): PaletteRow {
  const name = title ?? key
  const met = tier === 'exact' ? '' : `${says.tier[tier]} ${matched}`
  return {
    ...row(`paper ${key}`, name, { goes: paths.paper(key) }),
    reason: matched === name ? (tier === 'exact' ? '' : says.tier[tier]) : met || matched,
    aside: year === null ? key : String(year),
  }
}

function recentRow({ slug, title, day }: RecentNote): PaletteRow {
  return {
    ...row(`newest ${slug}`, title, { goes: paths.note(slug) }),
    aside: day,
    note: { slug, place: null },
  }
}

function placeRow(place: PalettePlace): PaletteRow {
  const does = 'href' in place ? { goes: place.href } : { presses: place.presses }
  return { ...row(`place ${place.label}`, place.label, does), aside: place.note ?? '' }
}

function offerRow({ text, label, detail }: Offer): PaletteRow {
  return { ...row(`offer ${text}`, label, { types: text }), aside: detail }
}

function hereRow({ name, query }: Here, typed: string, says: PaletteWords): PaletteRow {
  return {
    ...row('here', '', { types: `${query} ${typed}` }),
    title: emphasised(says.within, name),
    aside: query === name ? '' : query,
  }
}

function emphasised(text: string, name: string): Snippet {
  return [
    { text: `${text} `, hit: false },
    { text: name, hit: true },
  ]
}

function row(key: string, title: string, does: PaletteRow['does']): PaletteRow {
  return { key, title: [{ text: title, hit: false }], reason: '', aside: '', does, note: null }
}
