import { listTouches } from '../../db/brief-touches'
import { arrangeLines, type LineTouch } from '../../domain/brief/arrange'
import type { Brief, BriefLine } from '../../domain/brief/brief'
import { fitBudget } from '../../domain/brief/budget'
import { speakingSeconds } from '../../domain/brief/speaking-time'
import { dayOfInstant } from '../../domain/day'
import { listAgenda } from '../meetings/agenda'
import { listOpenPromises } from '../meetings/promises'
import { readMeeting } from '../meetings/read-meetings'
import type { Notebook } from '../open-notebook'
import { listOpenQuestions } from '../questions/list-questions'
import { agendaLines, promiseLine, questionLine } from './carried-lines'
import { setLines } from './set-lines'
import { readWindowLines } from './window-lines'

/** What to say at a meeting, in the writer's order. Null when there is no such meeting. */
export async function readBrief(nb: Notebook, meetingId: number): Promise<Brief | null> {
  const meeting = await readMeeting(nb, meetingId)
  if (!meeting) return null
  const { id, title, at, day, time, place, people, zone, minutes, window } = meeting
  const span = { from: new Date(window.from), until: new Date(window.until) }
  const agenda = await agendaLines(nb, await listAgenda(nb, meetingId))
  const touches = await listTouches(nb.db.prisma, meetingId)
  const made = await makeBrief(nb, { span, zone, minutes, agenda, touches, exceptMeeting: id })
  return { meeting: { id, title, at, day, time, place, people }, ...made }
}

/** The brief of any stretch of time, up to but without `until`, as it would be found: nobody put it in order. */
export async function readWindowBrief(
  nb: Notebook,
  { from, until, minutes }: { from: Date; until: Date; minutes: number },
): Promise<Brief> {
  const span = { from, until }
  const made = await makeBrief(nb, {
    span,
    zone: nb.timeZone,
    minutes,
    agenda: [],
    touches: new Map(),
  })
  return { meeting: null, ...made }
}

type Wanted = {
  span: { from: Date; until: Date }
  zone: string
  minutes: number
  agenda: BriefLine[]
  touches: ReadonlyMap<string, LineTouch>
  exceptMeeting?: number
}

async function makeBrief(
  nb: Notebook,
  { span, zone, minutes, agenda, touches, exceptMeeting }: Wanted,
): Promise<Omit<Brief, 'meeting'>> {
  const { notes, shown, topics, lines: found } = await readWindowLines(nb, span)
  const at = span.until
  const [questions, promises] = [
    await listOpenQuestions(nb, { at }),
    await listOpenPromises(nb, exceptMeeting === undefined ? { at } : { at, exceptMeeting }),
  ]
  const all = [...found, ...questions.map(questionLine), ...promises.map(promiseLine), ...agenda]
  const arranged = arrangeLines(all, touches).map(withItsTime)
  const lines = await setLines(nb, arranged)
  return {
    window: { from: span.from.toISOString(), until: span.until.toISOString() },
    from: dayOfInstant(span.from, zone),
    until: dayOfInstant(span.until, zone),
    minutes,
    notes,
    ...(shown < notes ? { shown } : {}),
    topics,
    lines,
    budget: fitBudget(lines, minutes),
  }
}

/** Words the writer put in take their own time. */
function withItsTime(line: BriefLine): BriefLine {
  return line.edited ? { ...line, seconds: speakingSeconds(line.text) } : line
}
