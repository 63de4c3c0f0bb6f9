import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fullName } from '../domain/papers/names'
import { paperName } from '../domain/papers/paper'
import { type PaperWork, sentenceOfPaperProblem } from '../domain/papers/paper-work'
import { readBibtex } from '../formats/bibtex/read-bibtex'
import type { Notebook } from '../notebook/open-notebook'
import { exportPapers } from '../notebook/papers/export-papers'
import { listSamePapers } from '../notebook/papers/list-same-papers'
import { planBibtex } from '../notebook/papers/plan-bibtex'
import { listPapers, readPaper } from '../notebook/papers/read-papers'
import { workOnPapers } from '../notebook/papers/work-on-papers'
import { type Command, parse, printJson, printTable, type Surroundings } from './command'
import { attempt } from './files'
import { type ExitStatus, Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  json: { type: 'boolean' },
  replace: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const
/** Enough for a terminal; `export --format bibtex` has all. */
const LISTED = 1000

export const papersCommand: Command = {
  name: 'papers',
  usage: '[list|show|bib|read|duplicates|merge] … [--dry-run] [--replace] [--json]',
  summary: 'list and show papers, read BibTeX in and print it, merge papers',
  details: [
    'papers list [words]               papers, the last noted first',
    'papers show <paper>               what is known of it, its links and notes',
    'papers bib [paper]                BibTeX of one, or of all',
    'papers read <file.bib> [--dry-run] [--replace]   take entries in; --replace also where they say otherwise',
    'papers duplicates                 pairs that may be one',
    'papers merge <paper> <into>       all of one goes to the other',
    'A paper is named by its key or any identifier: arxiv:2010.11929, a DOI, an address.',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const [action = 'list', ...words] = positionals
    return withNotebook(surroundings, (nb) => act(nb, action, words, values, surroundings))
  },
}

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values']

async function act(
  nb: Notebook,
  action: string,
  words: string[],
  values: Values,
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const print = (value: object, plain: string): ExitStatus => {
    surroundings.out(values.json ? printJson(value) : plain)
    return 0
  }
  switch (action) {
    case 'list': {
      const { items, total } = await listPapers(nb, { q: words.join(' '), page: 1 }, LISTED)
      const rows = items.map((paper) => [
        paper.key,
        String(paper.year ?? ''),
        paper.authors[0] ? fullName(paper.authors[0]) : '',
        paperName(paper),
        String(paper.notes.length),
      ])
      return print({ items, total }, printTable([['key', 'year', 'first author', 'title', 'notes'], ...rows]))
    }
    case 'show': {
      const paper = await namedPaper(nb, words)
      const links = paper.sources.map(({ role, url }) => `${role}  ${url}\n`)
      const notes = paper.notes.map(({ day, title }) => `${day}  ${title}\n`)
      return print(
        paper,
        [`${paperName(paper)}\n\n`, paper.bibtex, ...['\n', ...links], ...['\n', ...notes]].join(''),
      )
    }
    case 'bib': {
      const text =
        words.length === 0 ? await exportPapers(nb.db.prisma, 'bibtex') : (await namedPaper(nb, words)).bibtex
      return print({ bibtex: text }, text)
    }
    case 'read':
      return read(nb, words, values, surroundings)
    case 'duplicates': {
      const items = await listSamePapers(nb)
      const lines = items.map(({ from, into }) => `${from.key}  ~  ${into.key}  ${paperName(into)}\n`)
      return print({ items }, lines.join('') || 'No two papers look alike.\n')
    }
    case 'merge': {
      const [key, into] = words
      if (!key || !into) throw new Misuse('Say papers merge with two papers.')
      return print(...(await done(nb, { do: 'merge', key, into })))
    }
    default:
      throw new Misuse(`papers cannot ${action}.`)
  }
}

async function namedPaper(nb: Notebook, [name, ...more]: string[]) {
  if (name === undefined || more.length > 0) throw new Misuse('Name one paper.')
  const paper = await readPaper(nb, name)
  if (!paper) throw new Problem(`There is no paper ${name}.`)
  return paper
}

async function read(
  nb: Notebook,
  [file]: string[],
  values: Values,
  { cwd, out, err }: Surroundings,
): Promise<ExitStatus> {
  if (file === undefined) throw new Misuse('Name a BibTeX file.')
  const text = await attempt(file, readFile(resolve(cwd, file), 'utf8'))
  const plan = await planBibtex(nb, text)
  for (const { line, key, code, about } of plan.problems)
    err(`${file}:${line}: ${code} ${[key, about].filter(Boolean).join(' ')}\n`)
  const states = plan.entries.map(({ key, state }) => `${state.padEnd(8)}  ${key}\n`).join('')
  const status = plan.problems.some(({ lost }) => lost) ? 1 : 0
  if (values['dry-run'] || plan.entries.every(({ state }) => state === 'known')) {
    out(values.json ? printJson({ change: null, ...plan }) : states)
    return status
  }
  const entries = readBibtex(text).entries.map((entry) => ({ ...entry, replace: Boolean(values.replace) }))
  const result = await workOnPapers(nb, { do: 'bibtex', entries })
  const change = result.ok ? result.change : null
  if (!result.ok && result.problem.code !== 'nothing-changes')
    throw new Problem(sentenceOfPaperProblem(result.problem))
  const back = change === null ? 'Nothing was changed.\n' : `Take it back with: changes --undo ${change}\n`
  out(values.json ? printJson({ change, ...plan }) : states + back)
  return status
}

async function done(nb: Notebook, work: PaperWork): Promise<[object, string]> {
  const result = await workOnPapers(nb, work)
  if (!result.ok) throw new Problem(sentenceOfPaperProblem(result.problem))
  const { ok: _ok, ...rest } = result
  return [rest, `Done: ${rest.key}. Take it back with: changes --undo ${rest.change}\n`]
}
