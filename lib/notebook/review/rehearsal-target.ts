import { briefWeights } from '../../domain/brief/budget'
import { type Day, instantOf, parseDay } from '../../domain/day'
import { readBrief } from '../brief/read-brief'
import { readMeeting } from '../meetings/read-meetings'
import type { Notebook } from '../open-notebook'

/** What is rehearsed for: a meeting, or a moment alone. */
export type RehearsalTarget = {
  /** Never before now: of what has been nothing can be predicted. */
  at: Date
  past: boolean
  meeting: { id: number; title: string; day: Day; time: string; minutes: number } | null
}

/** Null when there is no such meeting, or the words are no moment. */
export async function findTarget(
  nb: Notebook,
  { meeting, at = '' }: { meeting?: number | undefined; at?: string | undefined },
): Promise<RehearsalTarget | null> {
  return meeting === undefined ? findMomentTarget(nb, at) : findMeetingTarget(nb, meeting)
}

async function findMeetingTarget(nb: Notebook, id: number): Promise<RehearsalTarget | null> {
  const meeting = await readMeeting(nb, id)
  if (!meeting) return null
  const { title, day, time, minutes } = meeting
  return { ...momentOf(nb, new Date(meeting.at)), meeting: { id, title, day, time, minutes } }
}

/** A reading of the clock on the wall, `2022-06-20T10:00`, in the notebook's zone, or an instant; null for anything else. */
export function findMomentTarget(nb: Notebook, text: string): RehearsalTarget | null {
  const civil = /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/.exec(text.trim())
  const day = civil ? parseDay(civil[1] ?? '') : null
  if (day) return { ...momentOf(nb, instantOf(day, civil?.[2] ?? '00:00', nb.timeZone)), meeting: null }
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(text)
  const at = new Date(text)
  return hasZone && !Number.isNaN(at.getTime()) ? { ...momentOf(nb, at), meeting: null } : null
}

function momentOf(nb: Notebook, at: Date): { at: Date; past: boolean } {
  const now = nb.now()
  return at < now ? { at: now, past: true } : { at, past: false }
}

/** What the brief makes of each note, by slug; nothing for a moment without a meeting. */
export async function weightsFor(nb: Notebook, { meeting }: RehearsalTarget): Promise<Map<string, number>> {
  const brief = meeting ? await readBrief(nb, meeting.id) : null
  return brief ? briefWeights(brief) : new Map()
}
