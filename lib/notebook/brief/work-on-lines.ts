import { keepTouches, listTouches, type TouchRow } from '../../db/brief-touches'
import { findSetting, keepSetting } from '../../db/setting-store'
import { type LineTouch, movedBefore, siblingsOf } from '../../domain/brief/arrange'
import type { Brief, BriefLine } from '../../domain/brief/brief'
import type { Notebook } from '../open-notebook'
import { inTransaction } from '../transaction'
import type { LineWork } from './brief-input'
import { readBrief } from './read-brief'

/** What was last done to a brief, in the words of the line it was done to. */
export type DoneToLine = { did: LineWork['do']; words: string; lines: number }

type Step = DoneToLine & { before: TouchRow[] }

type LineResult =
  | { ok: true; brief: Brief }
  /** no-line: the brief has no such line; nothing: there is nothing to take back. Nothing was written. */
  | { ok: false; reason: 'no-meeting' | 'no-line' | 'nothing' }

const UNTOUCHED: LineTouch = { hidden: false, pinned: false, position: null, text: null }
const MOST_STEPS = 40
const WORDS_SHOWN = 60

/** Hides, pins, moves or rewords lines of a meeting's brief; the notes they come from stay as they are. */
export async function workOnLines(nb: Notebook, meetingId: number, work: LineWork): Promise<LineResult> {
  const brief = await readBrief(nb, meetingId)
  if (!brief) return { ok: false, reason: 'no-meeting' }
  const refused = await inTransaction(nb, async (tx) => {
    const steps = readSteps(await findSetting(tx, stepsKey(meetingId)))
    const now = await listTouches(tx, meetingId)
    if (work.do === 'undo') {
      const last = steps.pop()
      if (!last) return 'nothing'
      await keepTouches(tx, meetingId, last.before, nb.now())
    } else {
      const change = changeOf(work, brief, now)
      if (!change) return 'no-line'
      if (change.touches.length === 0) return null
      const before = change.touches.map(({ key }) => ({ key, ...(now.get(key) ?? UNTOUCHED) }))
      await keepTouches(tx, meetingId, change.touches, nb.now())
      steps.push({ did: work.do, words: change.words, lines: change.touches.length, before })
    }
    await keepSetting(tx, stepsKey(meetingId), JSON.stringify(steps.slice(-MOST_STEPS)))
    return null
  })
  if (refused) return { ok: false, reason: refused }
  const changed = await readBrief(nb, meetingId)
  return changed ? { ok: true, brief: changed } : { ok: false, reason: 'no-meeting' }
}

/** What `undo` would take back; null when nothing. */
export async function lastDone(nb: Notebook, meetingId: number): Promise<DoneToLine | null> {
  const last = readSteps(await findSetting(nb.db.prisma, stepsKey(meetingId))).at(-1)
  return last ? { did: last.did, words: last.words, lines: last.lines } : null
}

const stepsKey = (meetingId: number) => `brief-steps-${meetingId}`

function readSteps(stored: string | null): Step[] {
  return stored === null ? [] : (JSON.parse(stored) as Step[])
}

/** The states lines are to have; null where there is no such line. */
function changeOf(
  work: Exclude<LineWork, { do: 'undo' }>,
  { lines, budget }: Brief,
  now: ReadonlyMap<string, LineTouch>,
): { touches: TouchRow[]; words: string } | null {
  const stateOf = (key: string): TouchRow => ({ key, ...(now.get(key) ?? UNTOUCHED) })
  if (work.do === 'fit')
    return { touches: budget.drop.map((key) => ({ ...stateOf(key), hidden: true })), words: '' }
  const line = lines.find(({ key }) => key === work.key)
  if (!line) return null
  const words = line.text.replace(/\s+/g, ' ').trim().slice(0, WORDS_SHOWN).toWellFormed()
  const state = stateOf(line.key)
  switch (work.do) {
    case 'hide':
      // What is left out on purpose need not be kept in at any price.
      return { touches: [{ ...state, hidden: true, pinned: false }], words }
    case 'show':
      return { touches: shown(line, lines, stateOf), words }
    case 'pin':
      return {
        touches: [...shown(line, lines, stateOf).slice(1), { ...state, pinned: true, hidden: false }],
        words,
      }
    case 'unpin':
      return { touches: [{ ...state, pinned: false }], words }
    case 'reset':
      return { touches: [{ ...state, text: null }], words }
    case 'edit':
      return { touches: work.text === line.text ? [] : [{ ...state, text: work.text }], words }
    case 'move':
      return { touches: moved(work, lines, stateOf), words }
  }
}

/** A point is shown together with the gist it stands below. */
function shown(line: BriefLine, lines: readonly BriefLine[], stateOf: (key: string) => TouchRow): TouchRow[] {
  const above = lines.find(({ key, hidden }) => key === line.under && hidden)
  return [line.key, ...(above ? [above.key] : [])].map((key) => ({ ...stateOf(key), hidden: false }))
}

/** All siblings get a place: a line found later then knows where it belongs. */
function moved(
  { key, before, by }: Extract<LineWork, { do: 'move' }>,
  lines: readonly BriefLine[],
  stateOf: (key: string) => TouchRow,
): TouchRow[] {
  const order = siblingsOf(lines, key)
  const target = by === undefined ? (before ?? null) : placeBy(order, key, by, lines)
  return movedBefore(order, key, target)
    .map((one, position) => ({ ...stateOf(one), position }))
    .filter((row) => stateOf(row.key).position !== row.position)
}

/** The sibling it goes to stand before, so many visible ones further; hidden ones are passed over. */
function placeBy(
  order: readonly string[],
  key: string,
  by: number,
  lines: readonly BriefLine[],
): string | null {
  const hidden = new Set(lines.filter((line) => line.hidden).map((line) => line.key))
  const visible = order.filter((one) => one === key || !hidden.has(one))
  const at = visible.indexOf(key)
  const to = Math.min(visible.length - 1, Math.max(0, at + by))
  if (to === at) return order[order.indexOf(key) + 1] ?? null
  return (by < 0 ? visible[to] : visible[to + 1]) ?? null
}
