import { z } from 'zod'
import type { AgendaItem } from '../domain/brief/brief'
import type { MeetingListItem, MeetingPromise } from '../domain/meetings/meeting'
import { saveSaid, tieNote } from '../notebook/meetings/after-meeting'
import { addAllToAgenda, listAgenda } from '../notebook/meetings/agenda'
import {
  agendaInput,
  meetingChange,
  meetingInput,
  promiseInput,
  promiseWork,
} from '../notebook/meetings/meeting-input'
import { addPromises, listOpenPromises, workOnPromise } from '../notebook/meetings/promises'
import { listMeetings, readMeeting } from '../notebook/meetings/read-meetings'
import { readPromise } from '../notebook/meetings/read-promise'
import {
  changeMeeting,
  createMeeting,
  type MeetingResult,
  prepareNext,
  restoreMeeting,
  trashMeeting,
} from '../notebook/meetings/work-on-meetings'
import type { Notebook } from '../notebook/open-notebook'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  at: { type: 'string' },
  zone: { type: 'string' },
  place: { type: 'string' },
  people: { type: 'string' },
  minutes: { type: 'string' },
  weekly: { type: 'boolean' },
  since: { type: 'string' },
  until: { type: 'string' },
  due: { type: 'string' },
  note: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Values = Partial<Record<Exclude<keyof typeof OPTIONS, 'weekly' | 'json'>, string>> & {
  weekly?: boolean
  json?: boolean
}
/** What a command answers: for programs, and for readers. */
type Answer = { json: unknown; text: string }

export const meetingsCommand: Command = {
  name: 'meetings',
  usage:
    '[list|show|add|edit|next|trash|restore|said|tie|agenda|promises|promise|keep|drop|reopen] … [--json]',
  summary: 'meetings, what was said and promised there, and what is on their agenda',
  details: [
    'meetings list                              the meetings, the newest first',
    'meetings show <number>                     one, with its promises and notes',
    'meetings add <title> --at 2022-06-16T12:00 [--minutes n] [--weekly] [--place p] [--people p]',
    '             [--zone z] [--since t] [--until t]   since and until: the window of its brief',
    'meetings edit <number> [the same]          --since none: from the meeting before again',
    'meetings next <number>                     prepare the next of a weekly one',
    'meetings trash|restore <number>',
    'meetings said <number> <text>              add to what was said, in Markdown',
    'meetings tie <number> <note>               a note, by its slug or title',
    'meetings agenda <number> [note|text|timeline <what> | comparison <topic>… | papers <key>…]',
    'meetings promises                          what is owed now',
    'meetings promise <number> <text> [--due 2022-06-20]',
    'meetings keep|drop|reopen <promise> [--note slug]',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const [action = 'list', ...words] = positionals
    return withNotebook(surroundings, async (nb) => {
      const { json, text } = await perform(nb, action, words, values)
      surroundings.out(values.json ? printJson(json) : text)
      return 0
    })
  },
}

async function perform(nb: Notebook, action: string, words: string[], values: Values): Promise<Answer> {
  const id = () => numberOf(words[0])
  switch (action) {
    case 'list': {
      const items = await listMeetings(nb)
      return { json: { items }, text: items.length > 0 ? table(items) : 'There is no meeting yet.\n' }
    }
    case 'show':
      return show(nb, id())
    case 'add': {
      const input = read(meetingInput, { title: words.join(' '), ...factsIn(values) })
      return show(nb, idOf(await createMeeting(nb, input)))
    }
    case 'edit': {
      const title = words.slice(1).join(' ')
      const change = read(meetingChange, { ...(title === '' ? {} : { title }), ...factsIn(values) })
      return show(nb, idOf(await changeMeeting(nb, id(), change)))
    }
    case 'next': {
      const next = await prepareNext(nb, id())
      if (!next) throw new Problem('There is no weekly meeting of this number.')
      return show(nb, next.id)
    }
    case 'trash':
      if (!(await trashMeeting(nb, id()))) throw new Problem(NO_MEETING)
      return { json: { trashed: id() }, text: `It is in the trash; meetings restore ${id()} puts it back.\n` }
    case 'restore':
      if (!(await restoreMeeting(nb, id()))) throw new Problem('There is no such meeting in the trash.')
      return show(nb, id())
    case 'said':
      return say(nb, id(), words.slice(1).join(' '))
    case 'tie':
      if (!(await tieNote(nb, id(), words.slice(1).join(' '))))
        throw new Problem('There is no such note or meeting.')
      return show(nb, id())
    case 'agenda':
      return agenda(nb, id(), words.slice(1))
    default:
      return performOnPromises(nb, action, words, values)
  }
}

async function performOnPromises(
  nb: Notebook,
  action: string,
  words: string[],
  { due, note }: Values,
): Promise<Answer> {
  switch (action) {
    case 'promises':
      return promisesAnswer(await listOpenPromises(nb, { at: nb.now() }))
    case 'promise': {
      const promise = read(promiseInput, { text: words.slice(1).join(' '), dueDay: due })
      const made = await addPromises(nb, numberOf(words[0]), promise)
      if (!made) throw new Problem(NO_MEETING)
      const items = await Promise.all(made.map((one) => readPromise(nb, one)))
      return promisesAnswer(items.filter((one) => one !== null))
    }
    case 'keep':
    case 'drop':
    case 'reopen': {
      const result = await workOnPromise(nb, numberOf(words[0]), read(promiseWork, { do: action, note }))
      if (!result.ok)
        throw new Problem(
          result.reason === 'no-note' ? 'There is no such note.' : 'There is no such promise.',
        )
      return { json: result.promise, text: linesOf([result.promise]) }
    }
    default:
      throw new Misuse(`meetings cannot ${action}.`)
  }
}

const NO_MEETING = 'There is no such meeting.'

async function show(nb: Notebook, id: number): Promise<Answer> {
  const meeting = await readMeeting(nb, id)
  if (!meeting) throw new Problem(NO_MEETING)
  const { said, promises, notes, window } = meeting
  const parts = [
    table([meeting]),
    `window: ${window.from} to ${window.until}\n`,
    said.trim() === '' ? '' : `\n${said.trim()}\n`,
    promises.length > 0 ? `\n${linesOf(promises)}` : '',
    notes.length > 0 ? `\n${notes.map(({ slug, title }) => `${slug}  ${title}\n`).join('')}` : '',
  ]
  return { json: meeting, text: parts.join('') }
}

/** Behind what was said already, so that nothing is written over. */
async function say(nb: Notebook, id: number, text: string): Promise<Answer> {
  const meeting = await readMeeting(nb, id)
  if (!meeting) throw new Problem(NO_MEETING)
  if (text.trim() === '') throw new Misuse('Say what was said.')
  const said = meeting.said.trim() === '' ? text : `${meeting.said.trimEnd()}\n\n${text}`
  const result = await saveSaid(nb, id, { said, base: meeting.said })
  if (!result?.ok) throw new Problem('Somebody wrote there at this moment; try again.')
  return show(nb, id)
}

async function agenda(nb: Notebook, id: number, [kind, ...words]: string[]): Promise<Answer> {
  if (kind !== undefined && !(await addAllToAgenda(nb, id, itemsOf(kind, words))))
    throw new Problem(NO_MEETING)
  const items = await listAgenda(nb, id)
  return {
    json: { items },
    text: items.map(({ item }) => `${lineOf(item)}\n`).join('') || 'Nothing is on it.\n',
  }
}

function lineOf(item: AgendaItem): string {
  const { kind, ...what } = item
  return `${kind}  ${Object.values(what).flat().join(' ')}`
}

function itemsOf(kind: string, words: string[]): AgendaItem[] {
  const said = {
    note: words.map((slug) => ({ kind, slug })),
    text: [{ kind, text: words.join(' ') }],
    timeline: words.map((topic) => ({ kind, topic })),
    comparison: [{ kind, topics: words, rows: [] }],
    papers: [{ kind, keys: words }],
  }[kind]
  if (!said || words.length === 0)
    throw new Misuse('Say note, text, timeline, comparison or papers, and which.')
  return read(z.array(agendaInput), said)
}

function table(meetings: MeetingListItem[]): string {
  const rows = meetings.map(({ id, day, time, title, minutes, weekly, openPromises }) => [
    `${id}`,
    `${day} ${time}`,
    title,
    `${minutes} min`,
    weekly ? 'weekly' : '',
    openPromises > 0 ? `${openPromises} owed` : '',
  ])
  return printTable([['number', 'when', 'title', 'time', '', ''], ...rows])
}

function promisesAnswer(items: MeetingPromise[]): Answer {
  return { json: { items }, text: linesOf(items) || 'Nothing is owed.\n' }
}

function linesOf(promises: MeetingPromise[]): string {
  const state = ({ keptAt, droppedAt }: MeetingPromise) => (keptAt ? 'kept' : droppedAt ? 'dropped' : 'owed')
  return promises
    .map((one) => `${one.id}  ${state(one)}  ${one.text}${one.dueDay ? `  (by ${one.dueDay})` : ''}\n`)
    .join('')
}

function factsIn({ at, zone, place, people, minutes, weekly, since, until }: Values) {
  const end = (text: string | undefined) => (text === 'none' ? null : text)
  const said = { at, zone, place, people, minutes, weekly, from: end(since), until: end(until) }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new Misuse(`${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
}

function idOf(result: MeetingResult): number {
  if (result.ok) return result.id
  throw new Problem(result.reason === 'window' ? 'The window would end before it begins.' : NO_MEETING)
}

function numberOf(word: string | undefined): number {
  const id = Number(word)
  if (Number.isInteger(id) && id > 0) return id
  throw new Misuse('Say the number; meetings list and meetings promises have them.')
}
