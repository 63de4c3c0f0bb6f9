import { listNotesBySlug, listTopicNames } from '../../db/brief-reads'
import type { AgendaItem, BriefLine } from '../../domain/brief/brief'
import { speakingSeconds } from '../../domain/brief/speaking-time'
import type { MeetingPromise } from '../../domain/meetings/meeting'
import type { Question } from '../../domain/questions/question'
import { paths } from '../../paths'
import { readGists } from '../gists/read-gists'
import type { Notebook } from '../open-notebook'
import { newLine } from './new-line'

export function questionLine({ id, text, note, under, find, topics }: Question): BriefLine {
  return newLine({
    key: `question-${id}`,
    section: 'questions',
    kind: 'question',
    topic: topics[0] ?? null,
    text,
    voice: 'own',
    from: note && { note, under, href: paths.placeInNote(note.slug, find) },
  })
}

export function promiseLine({ id, text, dueDay, madeAt, keptNote }: MeetingPromise): BriefLine {
  return newLine({
    key: `promise-${id}`,
    section: 'promises',
    kind: 'promise',
    text,
    voice: 'own',
    from: keptNote && { note: keptNote, under: null, href: paths.note(keptNote.slug) },
    promised: { ...madeAt, dueDay },
  })
}

/** Seconds for what is shown rather than read out: an opening, and each topic or paper on it. */
const SHOWING = 15
const EACH_TOPIC = 20
const EACH_PAPER = 12
const TIMELINE = 60

/** What the writer put on the agenda, in words. What has gone since keeps the name it was put there by. */
export async function agendaLines(
  nb: Notebook,
  agenda: readonly { key: string; item: AgendaItem }[],
): Promise<BriefLine[]> {
  if (agenda.length === 0) return []
  const items = agenda.map(({ item }) => item)
  const notes = await listNotesBySlug(
    nb.db.prisma,
    items.flatMap((item) => (item.kind === 'note' ? item.slug : [])),
  )
  const names = await listTopicNames(nb.db.prisma, items.flatMap(topicsOf))
  const gists = await readGists(
    nb,
    [...notes.values()].map(({ id }) => id),
  )
  const nameOf = (slug: string) => names.get(slug) ?? slug
  return agenda.map(({ key, item }) => {
    const line = { key, section: 'agenda', kind: 'added', added: item } as const
    if (item.kind === 'text') return newLine({ ...line, text: item.text, voice: 'own' })
    if (item.kind === 'papers')
      return newLine({
        ...line,
        text: item.keys.join(' · '),
        seconds: SHOWING + item.keys.length * EACH_PAPER,
      })
    if (item.kind !== 'note')
      return newLine({
        ...line,
        text: topicsOf(item).map(nameOf).join(' · '),
        seconds: item.kind === 'timeline' ? TIMELINE : SHOWING + item.topics.length * EACH_TOPIC,
      })
    const note = notes.get(item.slug)
    if (!note) return newLine({ ...line, text: item.slug })
    const gist = gists.get(note.id)?.gist
    const { slug, title, day } = note
    return newLine({
      ...line,
      text: gist?.text ?? title,
      voice: gist?.voice ?? null,
      rule: gist?.rule ?? null,
      from: {
        note: { slug, title, day },
        under: null,
        href: paths.placeInNote(slug, gist?.text.slice(0, 120) ?? null),
      },
      seconds: speakingSeconds(gist ? `${title}：${gist.text}` : title),
    })
  })
}

function topicsOf(item: AgendaItem): string[] {
  if (item.kind === 'comparison') return item.topics
  return item.kind === 'timeline' ? [item.topic] : []
}
