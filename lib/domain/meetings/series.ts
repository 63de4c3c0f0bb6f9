/** What the order of meetings needs of one. */
export type MeetingSlot = { id: number; at: Date; followsId: number | null; trashed: boolean }

export type MeetingOrder<T> = {
  /**
   * The meeting that came before: of the same weekly series where it has one, else of all others. One at the very same
   * instant is not before, one in the trash is none. Null for the first.
   */
  before(of: MeetingSlot): T | null
  /** The same towards the future. */
  after(of: MeetingSlot): T | null
  /** The next of the same series; null where it does not go on yet. */
  successor(of: MeetingSlot): T | null
}

/** Reads the order out of all meetings, those in the trash among them: they still tie a series together. */
export function orderMeetings<T extends MeetingSlot>(meetings: readonly T[]): MeetingOrder<T> {
  const roots = rootsOf(meetings)
  const all = meetings
    .filter(({ trashed }) => !trashed)
    .sort((one, other) => one.at.getTime() - other.at.getTime() || one.id - other.id)
  const series = new Map<number, T[]>()
  for (const meeting of all) {
    const root = roots.get(meeting.id) ?? meeting.id
    const known = series.get(root)
    if (known) known.push(meeting)
    else series.set(root, [meeting])
  }
  const siblings = ({ id }: MeetingSlot) => series.get(roots.get(id) ?? id) ?? []
  return {
    before: (of) => lastBefore(siblings(of), of) ?? lastBefore(all, of),
    after: (of) => firstAfter(siblings(of), of) ?? firstAfter(all, of),
    successor: (of) => firstAfter(siblings(of), of),
  }
}

function lastBefore<T extends MeetingSlot>(sorted: readonly T[], { at }: MeetingSlot): T | null {
  return sorted.findLast((one) => one.at < at) ?? null
}

function firstAfter<T extends MeetingSlot>(sorted: readonly T[], { at }: MeetingSlot): T | null {
  return sorted.find((one) => one.at > at) ?? null
}

/** For each meeting the first of its series. */
function rootsOf(meetings: readonly MeetingSlot[]): Map<number, number> {
  const follows = new Map(meetings.map(({ id, followsId }) => [id, followsId]))
  const roots = new Map<number, number>()
  for (const { id } of meetings) {
    const path = new Set<number>()
    let root = id
    // A file edited by hand may hold a ring: what has been passed once ends it.
    for (let next: number | null | undefined = id; next != null && follows.has(next) && !path.has(next); ) {
      path.add(next)
      root = roots.get(next) ?? next
      next = roots.has(next) ? null : follows.get(next)
    }
    for (const passed of path) roots.set(passed, root)
  }
  return roots
}
