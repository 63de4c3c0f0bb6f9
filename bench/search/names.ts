import { quantile } from '../measure/numbers'
import type { Engine } from './engines/engine'
import { COMPARED, TIMED } from './engines/engines'
import { ours } from './engines/ours'
import { toMb } from './measure/memory'
import { type EngineTimes, timeEngine } from './measure/time-engine'
import { queriesAsTyped } from './queries/as-typed'
import { figure, mean, printTable, times } from './table'
import { createTitles } from './titles/titles'

/** Queries are about the first titles, so that every size is asked the same. */
const ASKED_ABOUT = 1000
const QUERIES = 400

type Measured = { engine: Engine; times: EngineTimes }

/** Times every engine over the same titles and queries at each size, and prints a table a size. */
export async function measureNames(sizes: readonly number[], say: (line: string) => void): Promise<void> {
  const titles = createTitles(Math.max(...sizes))
  const queries = queriesAsTyped(titles.slice(0, Math.min(ASKED_ABOUT, ...sizes)), QUERIES)
  for (const size of sizes) {
    const texts = titles.slice(0, size).map(({ text }) => text)
    const measured: Measured[] = []
    for (const engine of TIMED) {
      if (engine.most && size > engine.most.texts) continue
      say(`${size} titles: ${engine.name}`)
      const asked = queries.map(({ text }) => text)
      measured.push({ engine, times: await timeEngine(engine, texts, asked) })
    }
    process.stdout.write(`\n${size.toLocaleString('en')} titles, ${QUERIES} queries, top 20\n`)
    process.stdout.write(`${tableOf(measured)}\n${comparison(measured)}\n${leftOut(size)}`)
    process.stdout.write(`${kindsOf(measured, queries)}\n`)
  }
  const notes = TIMED.map(({ name, note }) => `  ${name}: ${note}`)
  process.stdout.write(`\n${HOW}\n${notes.join('\n')}\n`)
}

const HOW = `Per query the lesser of wall and processor time, the median of three rounds in shuffled order; p50, p95 and max over the
queries. "÷ ours" is how often ours answers in that time: by medians, and by the sums of the queries both were asked. Where
fewer queries are counted, the engine was too slow for all of them and got the first so many, which hold every kind. Memory is
what the heap and array buffers grow by.`

function tableOf(measured: Measured[]): string {
  const own = measured.find(({ engine }) => engine === ours)?.times
  const head = [
    '',
    'build ms',
    'MB',
    'file MB',
    'open ms',
    'p50 ms',
    'p95 ms',
    'max ms',
    'queries',
    '÷ ours, p50',
    'sum',
  ]
  const rows = measured.map(({ engine, times: { buildMs, bytes, saved, queryMs } }) => [
    engine.name,
    figure(buildMs),
    figure(toMb(bytes)),
    saved ? figure(toMb(saved.bytes)) : '',
    saved ? figure(saved.openMs) : '',
    ...[0.5, 0.95, 1].map((part) => figure(quantile(queryMs, part))),
    String(queryMs.length),
    ...(own && engine !== ours ? ratios(queryMs, own.queryMs).map(times) : ['', '']),
  ])
  return printTable(head, rows)
}

/** By medians and by sums, over the queries both were asked. */
function ratios(theirs: number[], own: number[]): [number, number] {
  const same = own.slice(0, theirs.length)
  return [quantile(theirs, 0.5) / quantile(same, 0.5), mean(theirs) / mean(same)]
}

function comparison(measured: Measured[]): string {
  const own = measured.find(({ engine }) => engine === ours)?.times
  if (!own) return ''
  const parts = Object.values(COMPARED).flatMap((rival) => {
    const theirs = measured.find(({ engine }) => engine === rival)?.times
    if (!theirs) return []
    const [byMedian, bySum] = ratios(theirs.queryMs, own.queryMs)
    return [`${times(byMedian)} (sum ${times(bySum)}) as fast as ${rival.name}`]
  })
  return `Ours is ${parts.join(', ')}.`
}

function leftOut(size: number): string {
  return TIMED.filter(({ most }) => most && size > most.texts)
    .map(({ name, most }) => `Left out: ${name}, ${most?.because}.\n`)
    .join('')
}

/** What each kind of query costs us: the slowest kind is where work would pay. */
function kindsOf(measured: Measured[], queries: { kind: string }[]): string {
  const own = measured.find(({ engine }) => engine === ours)?.times.queryMs ?? []
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const values = own.filter((_, at) => queries[at]?.kind === kind)
    return [kind, ...[0.5, 0.95, 1].map((part) => figure(quantile(values, part)))]
  })
  return printTable(['ours by kind of query', 'p50 ms', 'p95 ms', 'max ms'], rows)
}
