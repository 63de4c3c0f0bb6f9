type Units = { units: Uint16Array; length: number }

export type Matcher = {
  /** Calls back for every place where a pattern ends, with the pattern's number and the index of its last unit. */
  scan(text: Units, onMatch: (pattern: number, last: number) => void): void
}

type State = {
  next: Map<number, State>
  /** The longest proper suffix that is also a beginning of some pattern. */
  fallback: State | null
  patterns: number[]
  /** The nearest state along the fallbacks at which a pattern ends. */
  shorter: State | null
}

/** Aho–Corasick: all patterns in one pass, whatever their number. */
export function createMatcher(patterns: Units[]): Matcher {
  const root: State = newState()
  patterns.forEach((pattern, number) => {
    let state = root
    for (let index = 0; index < pattern.length; index += 1) state = childOf(state, pattern.units[index] ?? 0)
    state.patterns.push(number)
  })
  linkFallbacks(root)

  return {
    scan({ units, length }, onMatch) {
      let state = root
      for (let index = 0; index < length; index += 1) {
        state = step(root, state, units[index] ?? 0)
        for (let ending: State | null = state; ending !== null; ending = ending.shorter) {
          for (const pattern of ending.patterns) onMatch(pattern, index)
        }
      }
    },
  }
}

function newState(): State {
  return { next: new Map(), fallback: null, patterns: [], shorter: null }
}

function childOf(state: State, code: number): State {
  const known = state.next.get(code)
  if (known) return known
  const child = newState()
  state.next.set(code, child)
  return child
}

function step(root: State, from: State, code: number): State {
  for (let state: State | null = from; state !== null; state = state.fallback) {
    const next = state.next.get(code)
    if (next) return next
  }
  return root
}

/** Breadth first, so that a state's fallback, which is shorter, is ready before the state. */
function linkFallbacks(root: State): void {
  const queue = [root]
  for (const state of queue) {
    for (const [code, child] of state.next) {
      child.fallback = state === root ? root : step(root, state.fallback ?? root, code)
      child.shorter = child.fallback.patterns.length > 0 ? child.fallback : child.fallback.shorter
      queue.push(child)
    }
  }
}
