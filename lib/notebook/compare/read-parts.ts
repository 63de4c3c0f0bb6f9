import { listTexts } from '../../db/compare-reads'
import { findParts, type NotePart } from '../../domain/aspects/find-parts'
import type { Notebook } from '../open-notebook'

type PartedText = { body: string; parts: NotePart[] }
type Kept = PartedText & { revision: number }

/** Texts that were cut before, by note: after an edit only the edited one is read and cut again. */
const kept = new WeakMap<Notebook, Map<number, Kept>>()
/** Of all notebooks' notes at most so many; then it begins anew. */
const MOST_KEPT = 3_000

/** The notes' texts with their named parts, by id. */
export async function readParts(
  nb: Notebook,
  notes: readonly { id: number; revision: number }[],
): Promise<Map<number, PartedText>> {
  const before = kept.get(nb) ?? new Map<number, Kept>()
  if (before.size > MOST_KEPT) before.clear()
  kept.set(nb, before)
  const stale = notes.filter(({ id, revision }) => before.get(id)?.revision !== revision)
  const bodies =
    stale.length === 0
      ? new Map()
      : await listTexts(
          nb.db.prisma,
          stale.map(({ id }) => id),
        )
  for (const { id, revision } of stale) {
    const body = bodies.get(id)
    if (body !== undefined) before.set(id, { revision, body, parts: findParts(body) })
  }
  return new Map(
    notes.flatMap(({ id }) => {
      const text = before.get(id)
      return text ? [[id, text]] : []
    }),
  )
}
