import { readRowsNow } from '../../db/change-store'
import type { Tx } from '../../db/open'
import { plainFace } from '../../domain/cards/card-faces'
import type { ChangeRow, ChangeSummary } from '../../domain/change'
import { recordChange } from '../changes'

/** What a change of cards says of itself: the first one's front, and how many there are. */
export function summaryOf(fronts: readonly string[]): ChangeSummary {
  const line = plainFace(fronts[0] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return { card: [...line].slice(0, 60).join(''), cards: fronts.length }
}

const TEXT = ['kind', 'front', 'back', 'key', 'find'] as const
export const COLUMNS = { text: TEXT, trash: ['trashedAt'], all: [...TEXT, 'trashedAt'] } as const

/** Does something to cards and records it, so that it can be taken back; schedules and answers are not touched by that. */
export async function recordingCards(
  tx: Tx,
  {
    kind,
    ids,
    columns,
    summary,
    now,
  }: { kind: string; ids: number[]; columns: readonly string[]; summary: ChangeSummary; now: Date },
  write: () => Promise<void>,
): Promise<number> {
  const wanted = ids.map(
    (id): ChangeRow => ({ id, ...Object.fromEntries(columns.map((column) => [column, null])) }),
  )
  const before = await readRowsNow(tx, 'Card', wanted)
  await write()
  const after = await readRowsNow(tx, 'Card', wanted)
  return recordChange(tx, { kind, summary, before: { Card: before }, after: { Card: after }, now })
}
