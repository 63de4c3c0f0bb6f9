import { diffArrays } from 'diff'

export type Run = { kind: 'same' | 'added' | 'removed'; tokens: string[] }

/** Edits beyond which two lists are first cut where they surely agree: the search costs the square of them. */
const MOST_EDITS = 800

/** How one list of tokens becomes the other, in few steps; never in more time than a few passes over long lists. */
export function align(before: string[], after: string[]): Run[] {
  return between(before, after, (a, b) => shortest(a, b) ?? overAnchors(a, b))
}

/** Null when there are too many edits to look for the fewest. */
export function shortest(before: string[], after: string[]): Run[] | null {
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (!changes) return null
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    tokens: value,
  }))
}

/** Everything replaced. */
export function replaced(before: string[], after: string[]): Run[] {
  const runs: Run[] = [
    { kind: 'removed', tokens: before },
    { kind: 'added', tokens: after },
  ]
  return runs.filter(({ tokens }) => tokens.length > 0)
}

/** Sets aside what both begin and end with: most saves touch one place. */
function between(
  before: string[],
  after: string[],
  middle: (before: string[], after: string[]) => Run[],
): Run[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const runs: Run[] = [
    { kind: 'same', tokens: after.slice(0, head) },
    ...middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    { kind: 'same', tokens: after.slice(after.length - tail) },
  ]
  return runs.filter(({ tokens }) => tokens.length > 0)
}

/** Cuts both lists at the tokens that stand once in each (patience diff) and aligns what lies between. */
function overAnchors(before: string[], after: string[]): Run[] {
  const anchors = anchorsOf(before, after)
  const runs: Run[] = []
  let [a, b] = [0, 0]
  for (const anchor of [...anchors, { before: before.length, after: after.length }]) {
    runs.push(
      ...between(
        before.slice(a, anchor.before),
        after.slice(b, anchor.after),
        (x, y) => shortest(x, y) ?? replaced(x, y),
      ),
    )
    if (anchor.after < after.length) runs.push({ kind: 'same', tokens: [after[anchor.after] as string] })
    a = anchor.before + 1
    b = anchor.after + 1
  }
  return runs
}

type Anchor = { before: number; after: number }

function anchorsOf(before: string[], after: string[]): Anchor[] {
  const inAfter = placesOfSingles(after)
  const pairs = [...placesOfSingles(before)].flatMap(([token, place]) => {
    const other = inAfter.get(token)
    return other === undefined ? [] : [{ before: place, after: other }]
  })
  return longestRising(pairs)
}

/** Where the tokens that stand once stand, in order. */
function placesOfSingles(tokens: string[]): Map<string, number> {
  const places = new Map<string, number>()
  const more = new Set<string>()
  tokens.forEach((token, place) => {
    if (places.has(token)) more.add(token)
    else places.set(token, place)
  })
  for (const token of more) places.delete(token)
  return places
}

/** The most anchors that keep their order in both lists; `pairs` come in the order of `before`. */
function longestRising(pairs: Anchor[]): Anchor[] {
  const ends: number[] = []
  const previous = pairs.map(() => -1)
  pairs.forEach(({ after }, index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const half = (low + high) >> 1
      if ((pairs[ends[half] as number] as Anchor).after < after) low = half + 1
      else high = half
    }
    previous[index] = ends[low - 1] ?? -1
    ends[low] = index
  })
  const chosen: Anchor[] = []
  for (let index = ends.at(-1) ?? -1; index !== -1; index = previous[index] as number) {
    chosen.push(pairs[index] as Anchor)
  }
  return chosen.reverse()
}
