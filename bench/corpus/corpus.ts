import { addDays, type Day, instantOf } from '../../lib/domain/day'
import type { NoteDraft } from '../../lib/domain/note'
import type { SourceDraft } from '../../lib/domain/source'
import { parseSourceUrl } from '../../lib/domain/source-url'
import { printStamp } from '../../lib/formats/log/stamp'
import { readingLink } from './links'
import { noteBody } from './note-body'
import { title } from './phrasing'
import { createRandom, type Random } from './random'
import { TAGGED } from './word-stock'

export const CORPUS_ZONE = 'Asia/Shanghai'
const FIRST_DAY = '2010-03-01' as Day
const WITH_FORMULAS = 0.2
const CITES_AGAIN = 0.1
const POINTS_AT_ANOTHER = 0.1

/** A note as it stands in the log: the links are those right under its title. */
export type CorpusNote = {
  title: string
  links: string[]
  body: string
  day: Day
  time: string
  topic: string | null
}

/**
 * Notes as a student of vision models would keep them: Chinese and English in one sentence, about a kilobyte each, a
 * fifth with formulas, one to four links, one to six in a sitting and a sitting every few days. A longer corpus of the
 * same seed begins with the shorter one.
 */
export function createCorpus(count: number, seed = 1): CorpusNote[] {
  const random = createRandom(seed)
  const notes: CorpusNote[] = []
  const cited: string[] = []
  const taken = new Set<string>()
  let day = FIRST_DAY
  while (notes.length < count) {
    const time = clock(random)
    for (let left = random.int(1, 6); left > 0; left--) {
      const named = title(random)
      const name = taken.has(named.title) ? `${named.title} (${notes.length})` : named.title
      taken.add(name)
      const links = Array.from({ length: random.int(1, 2) }, () =>
        cited.length > 0 && random.chance(CITES_AGAIN) ? random.pick(cited) : readingLink(random),
      )
      cited.push(...links)
      const linkTo = notes.length > 0 && random.chance(POINTS_AT_ANOTHER) ? random.pick(notes).title : null
      const wishes = { formulas: random.chance(WITH_FORMULAS), links: random.int(0, 2), linkTo }
      const body = noteBody(random, random.int(450, 1150), wishes)
      notes.push({ title: name, links, body, day, time, topic: named.topic })
    }
    day = addDays(day, random.int(1, 3))
  }
  return notes.slice(0, count)
}

/** The corpus as one log file, as the student's program would have written it. */
export function printCorpus(notes: CorpusNote[]): string {
  const lines = [
    `研究日志 ${shortDate(notes[0]?.day ?? FIRST_DAY)} ${TAGGED.map((tag) => `@${tag}`).join('')}`,
  ]
  let last: Day | null = null
  for (const { title, links, body, day, time } of notes) {
    if (day !== last) lines.push(printStamp({ day, time, offset: null }))
    last = day
    lines.push(title, ...links, body)
  }
  return `${lines.join('\n')}\n`
}

/** The same notes as any reader of a format gives them. */
export function toDrafts(notes: CorpusNote[]): NoteDraft[] {
  return notes.map(({ title, links, body, day, time, topic }) => ({
    title,
    body,
    loggedAt: instantOf(day, time, CORPUS_ZONE),
    zone: CORPUS_ZONE,
    day,
    timed: true,
    tags: topic === null ? [] : [topic],
    sources: links.map(toSource),
  }))
}

function toSource(url: string): SourceDraft {
  return { url, role: parseSourceUrl(url)?.role ?? 'other', lead: null, copyOf: null }
}

function clock(random: Random): string {
  const part = (low: number, high: number) => String(random.int(low, high)).padStart(2, '0')
  return `${part(8, 23)}:${part(0, 59)}:${part(0, 59)}`
}

function shortDate(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${String(year).slice(2)}-${month}-${date}`
}
