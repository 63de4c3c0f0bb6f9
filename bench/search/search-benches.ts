import { parseArgs } from 'node:util'
import { measureNames } from './names'
import { measureQuality } from './quality'
import { measureRetrieval } from './retrieval'

const SEARCH_BENCHES = ['names', 'quality', 'retrieval'] as const
type SearchBench = (typeof SEARCH_BENCHES)[number]

export const SEARCH_USAGE = `       npm run bench -- names [--sizes 1000,10000,100000]
       npm run bench -- quality [--held-back] [--misses]
       npm run bench -- retrieval [--misses]`

type Plan = { bench: SearchBench; sizes: number[]; heldBack: boolean; misses: boolean }

/** The benches of search alone need no server and no pages; they are asked for one at a time, by name. */
export function isSearchBench(argv: readonly string[]): boolean {
  return SEARCH_BENCHES.some((bench) => bench === argv[0])
}

/** Null when the arguments make no sense. */
export function readSearchPlan(argv: string[]): Plan | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        sizes: { type: 'string', default: '1000,10000,100000' },
        'held-back': { type: 'boolean', default: false },
        misses: { type: 'boolean', default: false },
      },
    })
    const bench = SEARCH_BENCHES.find((name) => name === positionals[0])
    const sizes = values.sizes.split(',').map(Number)
    const sound = positionals.length === 1 && sizes.every((size) => Number.isInteger(size) && size > 0)
    return bench && sound ? { bench, sizes, heldBack: values['held-back'], misses: values.misses } : null
  } catch {
    return null
  }
}

export async function measureSearch(plan: Plan, say: (line: string) => void): Promise<void> {
  switch (plan.bench) {
    case 'names':
      return measureNames(plan.sizes, say)
    case 'quality':
      return measureQuality(plan, say)
    case 'retrieval':
      return measureRetrieval(plan, say)
  }
}
