import { createRandom } from '../../corpus/random'
import { median } from '../../measure/numbers'
import type { Engine, Searcher } from '../engines/engine'
import { timeCall } from './clock'
import { bytesHeld } from './memory'

export type EngineTimes = {
  buildMs: number
  bytes: number
  saved: { bytes: number; openMs: number } | null
  /** Milliseconds for each query asked, in the order of the queries; shorter than those when the engine is slow. */
  queryMs: number[]
}

const LIMIT = 20
const ROUNDS = 3
const OPENINGS = 5
const WARM_UP = 30
/** A slow engine is asked as many queries as this allows, and never fewer than the least. */
const PATIENCE_MS = 40_000
const LEAST_ASKED = 12

/** Builds the engine over the texts and asks it each query three times, in another order each time. */
export async function timeEngine(
  engine: Engine,
  texts: readonly string[],
  queries: readonly string[],
): Promise<EngineTimes> {
  const before = await bytesHeld()
  let searcher: Searcher | undefined
  const buildMs = timeCall(() => {
    searcher = engine.build(texts)
  })
  const built = searcher as Searcher
  // Some make part of their index at the first question.
  const firstMs = timeCall(() => built.search(queries[0] ?? '', LIMIT))
  const bytes = (await bytesHeld()) - before + (built.bytesElsewhere?.() ?? 0)
  const asked = queries.slice(0, howMany(firstMs, built, queries))
  const times = { buildMs, bytes, saved: timeOpening(built), queryMs: timeQueries(built, asked) }
  built.close?.()
  return times
}

function howMany(firstMs: number, searcher: Searcher, queries: readonly string[]): number {
  let spent = firstMs
  let asked = 0
  for (const query of queries.slice(0, WARM_UP)) {
    spent += timeCall(() => searcher.search(query, LIMIT))
    asked++
    if (spent > PATIENCE_MS / 10) break
  }
  const each = spent / (asked + 1)
  return Math.min(queries.length, Math.max(LEAST_ASKED, Math.floor(PATIENCE_MS / (each * ROUNDS))))
}

function timeQueries(searcher: Searcher, queries: readonly string[]): number[] {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const times: number[] = []
    const order = createRandom(round + 1).sample([...queries.keys()], queries.length)
    for (const at of order) times[at] = timeCall(() => searcher.search(queries[at] as string, LIMIT))
    return times
  })
  return queries.map((_, at) => median(rounds.map((times) => times[at] as number)))
}

function timeOpening({ save, open }: Searcher): EngineTimes['saved'] {
  if (!save || !open) return null
  const file = save()
  const times = Array.from({ length: OPENINGS }, () => timeCall(() => open(file)))
  return { bytes: file.length, openMs: median(times) }
}
