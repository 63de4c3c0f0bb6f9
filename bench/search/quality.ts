import type { Engine } from './engines/engine'
import { JUDGED } from './engines/engines'
import { ours } from './engines/ours'
import { KNOWN_NAMES, knownNames } from './known-names'
import { corpusWords } from './quality/corpus-words'
import {
  CHINESE_KINDS,
  chineseQueries,
  type JudgedQuery,
  NAME_KINDS,
  nameQueries,
  type QueryKind,
} from './quality/judged-queries'
import { type Place, plantedTerms, plantedTitles } from './quality/planted'
import { mean, printTable, share } from './table'

const TITLES = 20_000
const LIMIT = 20
/** A slow engine is asked each so-maniest query. */
const STRIDE = 4

const PLACES: { place: Place; what: string }[] = [
  { place: 'later', what: 'the name anywhere but first in its title' },
  { place: 'first', what: 'the name first in its title' },
]

type Answer = JudgedQuery & {
  /** Place of the first right title, from 1; infinite when it is not among the first twenty. */
  rank: number
  top: string[]
}
type Judged = { engine: Engine; answers: Answer[] }

type Options = {
  heldBack: boolean
  /** Prints each query ours does not answer with the right title at once. */
  misses: boolean
}

/** Ranks the titles of known names however they are remembered, by every engine, and prints how high the right ones stand. */
export function measureQuality({ heldBack, misses }: Options, say: (line: string) => void): void {
  const names = knownNames({ heldBack })
  process.stdout.write(`${names.length} names ${heldBack ? 'held back' : 'to tune with'}\n`)
  for (const { place, what } of PLACES) {
    const titles = plantedTitles(TITLES, place)
    const queries = nameQueries(names, corpusWords(titles, KNOWN_NAMES))
    if (place === 'later') queries.push(...chineseQueries(plantedTerms({ heldBack }), titles))
    const judged = JUDGED.map((engine) => {
      say(`${what}: ${engine.name}`)
      return { engine, answers: judge(engine, titles, queries) }
    })
    process.stdout.write(`\n${TITLES.toLocaleString('en')} titles, ${what}: MRR\n${mrrTable(judged)}\n`)
    if (place === 'later')
      process.stdout.write(`\nChinese terms: right within the first five\n${recallTable(judged)}\n`)
    if (misses) process.stdout.write(`\n${missesOf(judged)}\n`)
  }
  process.stdout.write(`\n* asked every ${STRIDE}th query, being slow\n`)
}

function judge(engine: Engine, titles: string[], queries: JudgedQuery[]): Answer[] {
  const searcher = engine.build(titles)
  const asked = engine.slow ? queries.filter((_, at) => at % STRIDE === 0) : queries
  const answers = asked.map((query) => {
    const top = searcher.search(query.text, LIMIT).map((position) => titles[position] as string)
    const at = top.findIndex(query.right)
    return { ...query, rank: at < 0 ? Number.POSITIVE_INFINITY : at + 1, top }
  })
  searcher.close?.()
  return answers
}

function mrrTable(judged: Judged[]): string {
  const head = ['', ...NAME_KINDS, 'all', 'exact names first']
  const rows = judged.map(({ engine, answers }) => {
    const exact = ofKind(answers, 'exact')
    const named = NAME_KINDS.flatMap((kind) => ofKind(answers, kind))
    return [
      label(engine),
      ...NAME_KINDS.map((kind) => share(reciprocalRank(ofKind(answers, kind)))),
      share(reciprocalRank(named)),
      `${exact.filter(({ rank }) => rank === 1).length} of ${exact.length}`,
    ]
  })
  return printTable(head, [...rows, counts(judged, NAME_KINDS)])
}

function recallTable(judged: Judged[]): string {
  const rows = judged.map(({ engine, answers }) => [
    label(engine),
    ...CHINESE_KINDS.map((kind) => share(mean(ofKind(answers, kind).map(({ rank }) => (rank <= 5 ? 1 : 0))))),
  ])
  return printTable(['', ...CHINESE_KINDS], [...rows, counts(judged, CHINESE_KINDS)])
}

function counts(judged: Judged[], kinds: readonly QueryKind[]): string[] {
  const all = judged[0]?.answers ?? []
  return ['queries', ...kinds.map((kind) => String(ofKind(all, kind).length))]
}

function label({ name, slow }: Engine): string {
  return slow ? `${name} *` : name
}

function ofKind(answers: Answer[], kind: QueryKind): Answer[] {
  return answers.filter((answer) => answer.kind === kind)
}

function reciprocalRank(answers: Answer[]): number {
  return mean(answers.map(({ rank }) => 1 / rank))
}

function missesOf(judged: Judged[]): string {
  const answers = judged.find(({ engine }) => engine === ours)?.answers ?? []
  return answers
    .filter(({ rank }) => rank > 1)
    .map(({ kind, text, meant, rank, top }) => {
      const place = Number.isFinite(rank) ? `place ${rank}` : 'not found'
      return [
        `${kind}: ${text} for ${meant}, ${place}`,
        ...top.slice(0, 3).map((title) => `    ${title}`),
      ].join('\n')
    })
    .join('\n')
}
