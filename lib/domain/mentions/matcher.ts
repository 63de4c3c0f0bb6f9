type Units = { units: Uint16Array; length: number }

export type Matcher = {
  /** Calls back for every place where a pattern ends, with the pattern's number and the index of its last unit. */
  scan(text: Units, onMatch: (pattern: number, last: number) => void): void
}

const ROOT = 0
const NONE = -1
/** Cells of the rows that answer without looking: 4 MB, enough for the first letters of some thousand names. */
const CELLS = 1_000_000

/** Numbers the units that stand in patterns, from 1; 0 is every other unit, and leads back to the root at once. */
function classesOf(patterns: Units[]): { classOf: Uint16Array; count: number } {
  const classOf = new Uint16Array(0x10000)
  let count = 1
  for (const { units, length } of patterns) {
    for (let index = 0; index < length; index += 1) {
      const unit = units[index] ?? 0
      if (classOf[unit] === 0) classOf[unit] = count++
    }
  }
  return { classOf, count }
}

/**
 * Aho–Corasick: all patterns in one pass, whatever their number. States are numbers; the shallow ones, where nearly all
 * of a text is spent, have a row with their way on for every letter, the deep ones only those that lead deeper: a map
 * for each state takes several times as long, rows for all of them ever more memory.
 */
export function createMatcher(patterns: Units[]): Matcher {
  const { classOf, count } = classesOf(patterns)
  const size = patterns.reduce((sum, { length }) => sum + length, 1)
  const ways = createWays(size, count)
  // By state: the state of the longest proper suffix that begins a pattern, and the nearest such at which one ends.
  const fallback = new Int32Array(size)
  const shorter = new Int32Array(size).fill(NONE)
  const endings: number[][] = [[]]

  patterns.forEach(({ units, length }, number) => {
    let state = ROOT
    for (let index = 0; index < length; index += 1) {
      const letter = classOf[units[index] ?? 0] ?? 0
      let next = ways.find(state, letter)
      if (next === NONE) {
        next = endings.push([]) - 1
        ways.add(state, letter, next)
      }
      state = next
    }
    endings[state]?.push(number)
  })
  const children = ways.byState(endings.length)
  const queue = breadthFirst(children)
  const rows = new Int32Array(Math.min(queue.length, Math.max(1, Math.floor(CELLS / count))) * count)
  const rowOf = new Int32Array(size).fill(NONE)
  queue.slice(0, rows.length / count).forEach((state, row) => {
    rowOf[state] = row * count
  })
  linkFallbacks()
  const ends = Uint8Array.from(endings, (list, state) => (list.length > 0 || shorter[state] !== NONE ? 1 : 0))

  return {
    scan({ units, length }, onMatch) {
      let state = ROOT
      for (let index = 0; index < length; index += 1) {
        const letter = classOf[units[index] ?? 0] ?? 0
        state = letter === 0 ? ROOT : step(state, letter)
        if (ends[state] === 0) continue
        for (let ending = state; ending !== NONE; ending = shorter[ending] ?? NONE) {
          for (const pattern of endings[ending] ?? []) onMatch(pattern, index)
        }
      }
    },
  }

  function step(from: number, letter: number): number {
    for (let state = from; ; state = fallback[state] ?? ROOT) {
      const row = rowOf[state] ?? NONE
      if (row !== NONE) return rows[row + letter] ?? ROOT
      const next = ways.find(state, letter)
      if (next !== NONE) return next
    }
  }

  /** Breadth first, so that a state's fallback, which is shorter, is ready before the state, its row too. */
  function linkFallbacks(): void {
    for (const state of queue) {
      const back = fallback[state] ?? ROOT
      const row = rowOf[state] ?? NONE
      if (row !== NONE && state !== ROOT) rows.copyWithin(row, rowOf[back] ?? 0, (rowOf[back] ?? 0) + count)
      for (const [letter, child] of children[state] ?? []) {
        const next = state === ROOT ? ROOT : step(back, letter)
        fallback[child] = next
        shorter[child] = (endings[next]?.length ?? 0) > 0 ? next : (shorter[next] ?? NONE)
      }
      if (row !== NONE) for (const [letter, child] of children[state] ?? []) rows[row + letter] = child
    }
  }
}

function breadthFirst(children: [letter: number, next: number][][]): number[] {
  const queue = [ROOT]
  for (const state of queue) for (const [, child] of children[state] ?? []) queue.push(child)
  return queue
}

type Ways = {
  find(state: number, letter: number): number
  add(state: number, letter: number, next: number): void
  byState(states: number): [letter: number, next: number][][]
}

/** Where each state goes with each letter: a hash table with open places, never more than half full. */
function createWays(states: number, letters: number): Ways {
  const places = 2 ** Math.ceil(Math.log2(states * 2 + 2))
  const keys = new Float64Array(places).fill(NONE)
  const values = new Int32Array(places)

  function placeOf(key: number): number {
    let place = (Math.imul(key, 0x9e3779b1) >>> 0) & (places - 1)
    while (keys[place] !== NONE && keys[place] !== key) place = (place + 1) & (places - 1)
    return place
  }

  return {
    find(state, letter) {
      const place = placeOf(state * letters + letter)
      return keys[place] === NONE ? NONE : (values[place] ?? NONE)
    },
    add(state, letter, next) {
      const key = state * letters + letter
      const place = placeOf(key)
      keys[place] = key
      values[place] = next
    },
    byState(count) {
      const lists = Array.from({ length: count }, (): [number, number][] => [])
      keys.forEach((key, place) => {
        if (key !== NONE) lists[Math.floor(key / letters)]?.push([key % letters, values[place] ?? ROOT])
      })
      return lists
    },
  }
}
