import { parseArgs } from 'node:util'
import { measureInBrowser } from './measure/browser-figures'
import { startBareNode, startEmptyNext } from './measure/floors'
import { measureNotebook } from './measure/notebook-figures'
import { measurePages } from './measure/page-figures'
import { residentMb } from './measure/process-figures'
import type { Server } from './measure/server'
import { MENTIONS_USAGE, measureMentions, readMentionsPlan } from './mentions/measure-mentions'
import { type Column, FLOOR_NOTE, printSurroundings, printTable } from './report'
import { type Figures, PARTS, type Part } from './rows'
import { isSearchBench, measureSearch, readSearchPlan, SEARCH_USAGE } from './search/search-benches'

const USAGE = `Usage: npm run bench -- [${PARTS.join('|')}]… [--sizes 100,1000,10000]
${SEARCH_USAGE}
${MENTIONS_USAGE}`

type Place = { root: string; browser: string; say: (line: string) => void }
type Plan = { sizes: number[]; parts: Set<Part> }

/**
 * Measures this build at each size, then the floors it stands on, and prints one table. It judges nothing: figures of
 * a busy machine are no reason to fail.
 */
export async function main(argv: string[], place: Place): Promise<number> {
  if (isSearchBench(argv)) return searchMain(argv, place)
  if (argv[0] === 'mentions') return mentionsMain(argv, place)
  const plan = readPlan(argv)
  if (plan === null) {
    place.say(USAGE)
    return 2
  }
  // Leaving in order lets the exit handlers end the servers and remove their data.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  const sizes: Column[] = []
  let samplePage: Buffer = Buffer.alloc(0)
  process.stdout.write(`${printSurroundings()}\n`)
  for (const count of plan.sizes) {
    place.say(`${count} notes`)
    const run = await measureNotebook({ ...place, count, parts: plan.parts })
    sizes.push({ name: count.toLocaleString('en'), figures: run.figures })
    samplePage = run.samplePage
  }
  const floors = await measureFloors(place, plan, samplePage)
  process.stdout.write(
    `\n${printTable(sizes, floors, plan.parts)}\n\n${FLOOR_NOTE}\n${printSurroundings()}\n`,
  )
  return 0
}

async function searchMain(argv: string[], { say }: Place): Promise<number> {
  const plan = readSearchPlan(argv)
  if (plan === null) {
    say(USAGE)
    return 2
  }
  process.stdout.write(`${printSurroundings()}\n`)
  await measureSearch(plan, say)
  process.stdout.write(`${printSurroundings()}\n`)
  return 0
}

async function mentionsMain(argv: string[], { say }: Place): Promise<number> {
  const plan = readMentionsPlan(argv)
  if (plan === null) {
    say(USAGE)
    return 2
  }
  process.stdout.write(`${printSurroundings()}\n`)
  await measureMentions(plan, say)
  process.stdout.write(`${printSurroundings()}\n`)
  return 0
}

function readPlan(argv: string[]): Plan | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        sizes: { type: 'string', default: '100,1000,10000' },
        only: { type: 'string', multiple: true },
      },
    })
    const sizes = values.sizes.split(',').map(Number)
    const named = [...positionals, ...(values.only ?? [])]
    const parts = PARTS.filter((part) => named.length === 0 || named.includes(part))
    const known = named.every((name) => PARTS.some((part) => part === name))
    return known && sizes.every((size) => Number.isInteger(size) && size > 0)
      ? { sizes, parts: new Set(parts) }
      : null
  } catch {
    return null
  }
}

async function measureFloors(place: Place, { parts }: Plan, page: Buffer): Promise<Column[]> {
  if (!parts.has('pages') && !parts.has('browser') && !parts.has('start')) return []
  place.say('the floors')
  const emptyNext = await measureFloor(await startEmptyNext(place.root), place, parts)
  // A browser would ask it for scripts and styles and get the page again.
  const withoutBrowser = new Set([...parts].filter((part) => part !== 'browser'))
  const bareNode = await measureFloor(await startBareNode(place.root, page), place, withoutBrowser)
  return [
    { name: 'empty Next page', figures: emptyNext },
    { name: 'bare Node, same bytes', figures: bareNode },
  ]
}

async function measureFloor(server: Server, { browser }: Place, parts: Set<Part>): Promise<Figures> {
  try {
    const figures: Figures = { firstStart: server.readyMs / 1000, memoryAfterStart: residentMb(server.pid) }
    if (parts.has('pages')) {
      const pages = await measurePages(server, ['/'])
      figures.pageMedian = pages.medianMs
      figures.pageP95 = pages.p95Ms
      figures.pagesPerSecond = pages.perSecond
      figures.pageProcessor = pages.processorMs
    }
    if (parts.has('browser')) {
      const { bytes, script, requests, formulas } = await measureInBrowser(browser, [`${server.origin}/`])
      Object.assign(figures, { bytes, script, requests, formulas })
    }
    return { ...figures, memory: residentMb(server.pid) }
  } finally {
    await server.stop()
  }
}
