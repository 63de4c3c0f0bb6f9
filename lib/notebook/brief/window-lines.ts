import {
  countWindowNotes,
  listNewestOfTopics,
  listTopicsInNotes,
  listWindowNotes,
  type NamedInNote,
  type WindowNote,
} from '../../db/brief-reads'
import { listWorksInNotes } from '../../db/second-hand-reads'
import type { BriefFlag, BriefLine } from '../../domain/brief/brief'
import { groupBy } from '../../domain/brief/group-by'
import { mainTopic } from '../../domain/brief/main-topic'
import { claimsOfNotes } from '../claims/topic-claims'
import { readParts } from '../compare/read-parts'
import { readGists } from '../gists/read-gists'
import type { Notebook } from '../open-notebook'
import { listSecondHand } from '../source-roles/second-hand'
import { whileUnchanged } from '../while-unchanged'
import { conclusionLines, type ReadNote, readLines } from './note-lines'
import { contradictionFlags, numberLines } from './number-lines'

/** Notes a brief tells of: nobody speaks of more, and of a window of years the page says how many there are. */
const MOST_NOTES = 80
/** Notes of a topic, beyond those of the window, whose numbers are held against the window's. */
const HELD_AGAINST = 8
const MOST_TOPICS_HELD = 12
/** Bytes. What is longer is a book: its numbers take long to compare, and nobody quotes from it unprepared. */
const LONGEST_COMPARED = 100_000

type WindowLines = {
  /** In the window, and of these so many as lines were made of. */
  notes: number
  shown: number
  topics: number
  lines: BriefLine[]
}

/** What the notes of a window have for a brief, by topic, the newest first. Made once until anything changes. */
export function readWindowLines(
  nb: Notebook,
  { from, until }: { from: Date; until: Date },
): Promise<WindowLines> {
  return made(nb, `${from.toISOString()} ${until.toISOString()}`)
}

const made = whileUnchanged(async (nb: Notebook, window: string): Promise<WindowLines> => {
  const [from = '', until = ''] = window.split(' ')
  const span = { from: new Date(from), until: new Date(until) }
  const notes = await listWindowNotes(nb.db.prisma, span, MOST_NOTES)
  const counted = notes.length < MOST_NOTES ? notes.length : await countWindowNotes(nb.db.prisma, span)
  if (notes.length === 0) return { notes: 0, shown: 0, topics: 0, lines: [] }
  const { read, topicIds } = await readNotes(nb, notes)
  const short = read.filter(({ body }) => Buffer.byteLength(body) <= LONGEST_COMPARED)
  const claims = await claimsAround(
    nb,
    short.map(({ note }) => note),
    topicIds,
  )
  const contradicted = contradictionFlags(claims.contradictions)
  const flagged = byTopic(read).map((one) => ({
    ...one,
    flags: [...one.flags, ...(contradicted.get(one.note.slug) ?? [])],
  }))
  const told = [...flagged.flatMap(readLines), ...flagged.flatMap(conclusionLines)]
  const numbers = numberLines(flagged, claims.claims, claims.contradictions)
  return {
    notes: counted,
    shown: notes.length,
    topics: new Set(read.flatMap(({ topic }) => topic?.slug ?? [])).size,
    lines: [...told, ...numbers.map((line) => untimedIfTold(line, told))],
  }
})

/** A number that a line above says already takes no time of its own. */
function untimedIfTold(number: BriefLine, told: readonly BriefLine[]): BriefLine {
  const words = number.text.replace(/^…|…$/g, '')
  const isTold = told.some(
    ({ text, from }) => from?.note.slug === number.from?.note.slug && text.includes(words),
  )
  return isTold ? { ...number, seconds: 0 } : number
}

async function readNotes(nb: Notebook, notes: WindowNote[]) {
  const db = nb.db.prisma
  const ids = notes.map(({ id }) => id)
  const [named, gists, parts] = [
    await listTopicsInNotes(db, ids),
    await readGists(nb, ids),
    await readParts(nb, notes),
  ]
  const flags = await secondHandFlags(nb, ids, named)
  const namedIn = groupBy(named, ({ noteId }) => noteId)
  const topicIds = new Set<number>()
  const read = notes.flatMap((note): ReadNote[] => {
    const [text, gist] = [parts.get(note.id), gists.get(note.id)]
    if (!text || !gist) return []
    const main = mainTopic(note.title, namedIn.get(note.id) ?? [])
    if (main) topicIds.add(main.topicId)
    return [
      {
        note,
        ...text,
        gist,
        topic: main && { slug: main.slug, name: main.name },
        flags: ofMainTopic(flags.get(note.id) ?? [], main?.slug),
      },
    ]
  })
  return { read, topicIds: [...topicIds] }
}

/** Of a version and its ancestor the one the note is listed under is warned of. */
function ofMainTopic(flags: BriefFlag[], slug: string | undefined): BriefFlag[] {
  const own = flags.filter((flag) => flag.kind === 'second-hand' && flag.topic.slug === slug)
  return own.length > 0 ? own : flags
}

/** The works a note is about that are known through explainers or news alone. */
async function secondHandFlags(
  nb: Notebook,
  ids: number[],
  named: readonly NamedInNote[],
): Promise<Map<number, BriefFlag[]>> {
  const works = await listSecondHand(nb)
  if (works.size === 0) return new Map()
  const topics = new Map(named.map(({ topicId, slug, name }) => [topicId, { slug, name }]))
  const flags = new Map<number, BriefFlag[]>()
  for (const { noteId, topicId, subject } of await listWorksInNotes(nb.db.prisma, ids)) {
    const topic = topics.get(topicId)
    if (!subject || !topic || !works.has(topicId)) continue
    flags.set(noteId, [...(flags.get(noteId) ?? []), { kind: 'second-hand', topic }])
  }
  return flags
}

/** Numbers of the window, and contradictions of these with the newest notes of the same topics. */
async function claimsAround(nb: Notebook, notes: readonly WindowNote[], topicIds: number[]) {
  const near = await listNewestOfTopics(nb.db.prisma, topicIds.slice(0, MOST_TOPICS_HELD), {
    each: HELD_AGAINST,
    longest: LONGEST_COMPARED,
  })
  const ids = [...new Set([...notes.map(({ id }) => id), ...near])]
  const here = new Set(notes.map(({ slug }) => slug))
  const { claims, contradictions } = await claimsOfNotes(nb, ids)
  return {
    claims: claims.filter(({ note }) => here.has(note.slug)),
    contradictions: contradictions.filter(
      ({ one, other }) => here.has(one.note.slug) || here.has(other.note.slug),
    ),
  }
}

/** Notes of one topic together, where the newest of them stands; notes on nothing in particular come last. */
function byTopic(notes: readonly ReadNote[]): ReadNote[] {
  const groups = groupBy(notes, ({ topic }) => topic?.slug ?? '')
  const none = groups.get('') ?? []
  groups.delete('')
  return [...[...groups.values()].flat(), ...none]
}
