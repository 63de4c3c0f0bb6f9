import { parseArgs } from 'node:util'
import { createMentionFinder } from '../../lib/domain/mentions'
import { maskNonProse } from '../../lib/domain/prose-mask'
import { createCorpus } from '../corpus/corpus'
import { median } from '../measure/numbers'
import { figure, printTable, times } from '../search/table'
import { countMatches, createAlternation } from './alternation'
import { benchTopics } from './spellings'

export const MENTIONS_USAGE = '       npm run bench -- mentions [--sizes 10000,100000] [--aliases 2000]'

type Plan = { sizes: number[]; aliases: number }

/** Null when the arguments make no sense, or ask for another bench. */
export function readMentionsPlan(argv: string[]): Plan | null {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        sizes: { type: 'string', default: '10000,100000' },
        aliases: { type: 'string', default: '2000' },
      },
    })
    const sizes = values.sizes.split(',').map(Number)
    const aliases = Number(values.aliases)
    const sound = [...sizes, aliases].every((value) => Number.isInteger(value) && value > 0)
    return sound && positionals.length === 1 ? { sizes, aliases } : null
  } catch {
    return null
  }
}

/** Milliseconds; a way that is too slow for all notes is stopped, and its time is that of its share. */
type Pass = { ms: number; found: number; share: number }

const BUDGET_MS = 30_000
const EDITS = 100
const WARM = 100

/** Times the mentions of all spellings over all notes, and over one note after an edit. */
export async function measureMentions({ sizes, aliases }: Plan, say: (line: string) => void): Promise<void> {
  const topics = benchTopics(aliases)
  const names = topics.flatMap((topic) => topic.names)
  const [finder, finderMs] = timed(() => createMentionFinder(topics))
  const [alternation, alternationMs] = timed(() => createAlternation(names))
  for (const size of sizes) {
    say(`${size} notes`)
    const texts = createCorpus(size).map(({ title, body }) => `${title}\n${body}`)
    const ways: [string, number, (text: string) => number][] = [
      ['reading the bytes', 0, readUnits],
      ['leaving out what is not prose', 0, (text) => maskNonProse(text).length],
      ['ours', finderMs, (text) => finder.find(maskNonProse(text)).length],
      ['ours, finding alone', finderMs, (text) => finder.find(text).length],
      ['one regular expression, finding alone', alternationMs, (text) => countMatches(alternation, text)],
    ]
    const rows: [string, number, Pass, number][] = []
    for (const [name, madeMs, work] of ways) {
      say(`${size} notes: ${name}`)
      // A run long enough for the compiler to know the work.
      for (const text of texts.slice(0, WARM)) work(text)
      rows.push([name, madeMs, pass(texts, work), oneEdit(texts, work)])
    }
    process.stdout.write(`\n${headOf(texts, names.length)}\n${tableOf(rows)}\n`)
  }
  process.stdout.write(`\n${HOW}\n`)
}

const HOW = `The lesser of wall and processor time. Made: the finder or the expression, once for all notes and again when a name changes. All notes: one pass over every
title and body. One edit: the note that was saved, alone, the median of ${EDITS}. ÷ is the time over ours. "Finding alone" reads
the texts as they stand, code and addresses included. A way that needs more than ${BUDGET_MS / 1000} s is stopped and its time
reckoned from the share of notes it did (*).`

function headOf(texts: string[], names: number): string {
  const units = texts.reduce((sum, text) => sum + text.length, 0)
  return `${texts.length.toLocaleString('en')} notes, ${(units / 1e6).toFixed(1)} million characters, ${names.toLocaleString('en')} names`
}

function tableOf(rows: [string, number, Pass, number][]): string {
  const own = rows.find(([name]) => name === 'ours')
  const head = ['', 'made ms', 'all notes ms', '÷ ours', 'one edit ms', '÷ ours', 'places']
  return printTable(
    head,
    rows.map(([name, madeMs, { ms, found, share }, editMs]) => [
      name,
      madeMs === 0 ? '' : figure(madeMs),
      `${figure(ms)}${share < 1 ? '*' : ''}`,
      times(ms / (own?.[2].ms ?? Number.NaN)),
      figure(editMs),
      times(editMs / (own?.[3] ?? Number.NaN)),
      name.startsWith('reading') || name.startsWith('leaving') ? '' : Math.round(found).toLocaleString('en'),
    ]),
  )
}

function timed<T>(make: () => T): [T, number] {
  const [start, used] = [performance.now(), process.cpuUsage()]
  const made = make()
  return [made, spent(start, used)]
}

/** The lesser of wall and processor time: waiting for others is no work, and neither is what the collector does beside. */
function spent(start: number, used: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(used)
  return Math.min(performance.now() - start, (user + system) / 1000)
}

function pass(texts: string[], work: (text: string) => number): Pass {
  const [start, used] = [performance.now(), process.cpuUsage()]
  let found = 0
  let done = 0
  for (const text of texts) {
    found += work(text)
    done += 1
    if (done % 100 === 0 && performance.now() - start > BUDGET_MS) break
  }
  const share = done / texts.length
  return { ms: spent(start, used) / share, found: found / share, share }
}

function oneEdit(texts: string[], work: (text: string) => number): number {
  const step = Math.max(1, Math.floor(texts.length / EDITS))
  const edited = texts.filter((_, index) => index % step === 0).slice(0, EDITS)
  return median(edited.map((text) => timed(() => work(`${text}。`))[1]))
}

/** Every code unit once: nothing that looks at the text can be faster. */
function readUnits(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0
  return sum
}
