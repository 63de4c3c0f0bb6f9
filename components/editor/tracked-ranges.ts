import { StateEffect, StateField } from '@codemirror/state'

type Tracked = { id: number; from: number; to: number }

/** Watch a range from this transaction on (places in the new text), or stop watching it. */
export const track = StateEffect.define<Tracked>()
export const untrack = StateEffect.define<number>()

/** Ranges that something asked of the server will replace. One whose text the writer changes is given up. */
export const trackedRanges = StateField.define<readonly Tracked[]>({
  create: () => [],
  update(ranges, { changes, docChanged, effects }) {
    let next = ranges
    if (docChanged && next.length > 0) {
      next = next
        .filter(({ from, to }) => changes.touchesRange(from + 1, to - 1) === false)
        .map(({ id, from, to }) => ({ id, from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }))
        .filter(({ from, to }) => from < to)
    }
    for (const effect of effects) {
      if (effect.is(track)) next = [...next, effect.value]
      if (effect.is(untrack)) next = next.filter(({ id }) => id !== effect.value)
    }
    return next
  },
})

let last = 0
export function nextId(): number {
  last += 1
  return last
}
