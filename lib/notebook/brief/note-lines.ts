import type { WindowNote } from '../../db/brief-reads'
import type { AspectId } from '../../domain/aspects/aspect-names'
import type { NotePart } from '../../domain/aspects/find-parts'
import type { BriefFlag, BriefLine, BriefPlace } from '../../domain/brief/brief'
import { lineKey } from '../../domain/brief/line-key'
import { shortened } from '../../domain/brief/quote'
import { speakingSeconds } from '../../domain/brief/speaking-time'
import type { Gist, NoteGist } from '../../domain/gist/gist'
import { paths } from '../../paths'
import { newLine } from './new-line'

/** What is listed below a note's gist, in this order. */
const POINTS: readonly AspectId[] = ['contributions', 'strengths', 'weaknesses', 'balance', 'differences']
/** A note of hundreds of bullets is no brief. */
const MOST_POINTS = 30

/** A note of the window with all that its lines are made of. */
export type ReadNote = {
  note: WindowNote
  body: string
  parts: NotePart[]
  gist: NoteGist
  topic: { slug: string; name: string } | null
  flags: BriefFlag[]
}

/** The note's gist with its points below it. */
export function readLines(read: ReadNote): BriefLine[] {
  const gist = gistLine(read)
  return [gist, ...pointLines(read, gist.key)]
}

function gistLine({ note, parts, gist: { gist, own }, topic, flags }: ReadNote): BriefLine {
  const text = gist ? shortened(gist.text) : note.title
  const noOwnWords: BriefFlag[] = own === 0 ? [{ kind: 'no-own-words' }] : []
  return newLine({
    key: lineKey('gist', note.slug),
    section: 'read',
    kind: 'gist',
    topic,
    text,
    voice: gist?.voice ?? null,
    rule: gist?.rule ?? null,
    from: gist ? placeOf(note, parts, gist) : { note: refOf(note), under: null, href: paths.note(note.slug) },
    flags: [...flags, ...noOwnWords],
    // One says what it is about before one says what it says.
    seconds: speakingSeconds(topic ? `${topic.name}：${text}` : text),
  })
}

/** Bullets as written, each once, contributions first. */
function pointLines({ note, body, parts, gist: { gist }, topic }: ReadNote, under: string): BriefLine[] {
  const seen = new Set<string>()
  return POINTS.flatMap((aspect) => parts.filter((part) => part.aspect === aspect))
    .flatMap((part) => part.quotes.map((quote) => ({ label: part.label, ...quote })))
    .filter(({ start, end }) => !gist || end <= gist.start || start >= gist.end)
    .map(({ label, start, end }) => ({ label, start, words: body.slice(start, end) }))
    .filter(({ words }) => !seen.has(words) && seen.add(words))
    .slice(0, MOST_POINTS)
    .map(({ label, words }) =>
      newLine({
        key: lineKey('point', note.slug, words),
        section: 'read',
        kind: 'point',
        under,
        topic,
        text: shortened(words),
        from: { note: refOf(note), under: label, href: paths.placeInNote(note.slug, placeWords(words)) },
      }),
    )
}

/** What the note concludes beyond its gist. */
export function conclusionLines({ note, parts, gist: { gist, conclusions }, topic }: ReadNote): BriefLine[] {
  return conclusions
    .filter(({ start }) => start !== gist?.start)
    .map((conclusion) =>
      newLine({
        key: lineKey('conclusion', note.slug, conclusion.text),
        section: 'conclusions',
        kind: 'conclusion',
        topic,
        text: shortened(conclusion.text),
        voice: conclusion.voice,
        rule: conclusion.rule,
        from: placeOf(note, parts, conclusion),
      }),
    )
}

function placeOf(note: WindowNote, parts: readonly NotePart[], { start, end, text }: Gist): BriefPlace {
  const around = parts.findLast(({ quotes }) =>
    quotes.some((quote) => quote.start <= start && end <= quote.end),
  )
  return {
    note: refOf(note),
    under: around?.label ?? null,
    href: paths.placeInNote(note.slug, placeWords(text)),
  }
}

const refOf = ({ slug, title, day }: WindowNote) => ({ slug, title, day })

const MOST_PLACE_WORDS = 48

/** The first line is enough to find the place by, and keeps the address short. */
export function placeWords(text: string): string {
  const [first = ''] = text
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
  const { length } = first
  if (length <= MOST_PLACE_WORDS) return first
  return first.slice(
    0,
    /[\uD800-\uDBFF]/.test(first[MOST_PLACE_WORDS - 1] ?? '') ? MOST_PLACE_WORDS - 1 : MOST_PLACE_WORDS,
  )
}
