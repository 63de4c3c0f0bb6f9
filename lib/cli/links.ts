import type { LinkCase, LinkItem } from '../domain/link-doctor/link-case'
import { LINK_CODES, type LinkCode } from '../domain/link-doctor/link-finding'
import { sentenceOfOutgoing } from '../domain/outgoing'
import { type CheckResult, checkLink } from '../notebook/link-doctor/check-link'
import { listLinkCases, listUnchecked } from '../notebook/link-doctor/read-links'
import type { Notebook } from '../notebook/open-notebook'
import { mayAsk } from '../notebook/outgoing/permission'
import { type Command, parse, printJson, type Surroundings } from './command'
import { Misuse, Problem } from './outcome'
import { createProgress } from './progress'
import { withNotebook } from './with-notebook'

const MOST = 10_000
const AT_ONCE = 20

export const linksCommand: Command = {
  name: 'links',
  usage: '[--kind <kind>] [--check [--limit n]] [--json]',
  summary:
    'list links that were cut off, closed, moved or worth saving; --check asks whether they still lead somewhere',
  details: [
    `Kinds: ${LINK_CODES.join(', ')}.`,
    '--check asks the network about 20 links (or --limit), those never asked first, where the settings allow it.',
    'Without it nobody is asked. Ctrl C stops; what was found so far is kept.',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, {
      kind: { type: 'string' },
      check: { type: 'boolean' },
      limit: { type: 'string' },
      json: { type: 'boolean' },
    })
    if (positionals.length > 0) throw new Misuse('links takes options only.')
    const code = LINK_CODES.find((known) => known === values.kind)
    if (values.kind !== undefined && !code) throw new Misuse(`--kind is one of ${LINK_CODES.join(', ')}.`)
    const limit = Number(values.limit ?? AT_ONCE)
    if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
      throw new Misuse(`--limit is a number from 1 to ${MOST}.`)
    const json = Boolean(values.json)
    return withNotebook(surroundings, (notebook) =>
      values.check ? check(notebook, limit, json, surroundings) : list(notebook, code, json, surroundings),
    )
  },
}

async function list(nb: Notebook, code: LinkCode | undefined, json: boolean, { out }: Surroundings) {
  const report = await listLinkCases(nb, { code, size: MOST })
  if (json) out(printJson(report))
  else out(report.items.map(describe).join('') || 'Nothing is wrong with the links, as far as they tell.\n')
  return 0 as const
}

function describe({ code, url, suggestions, notes }: LinkCase): string {
  const offered = suggestions.map((offer) => `    ${offer.corrects ? 'instead' : 'look at'}  ${offer.url}\n`)
  const cited = notes.map(({ slug }) => slug).join(', ')
  return `${code}  ${url}\n    in       ${cited}\n${offered.join('')}`
}

async function check(nb: Notebook, limit: number, json: boolean, { out, err }: Surroundings) {
  if (!(await mayAsk(nb)))
    throw new Problem('Daybook may not ask the network: allow it in the settings first. Nobody was asked.')
  const { items } = await listUnchecked(nb, limit)
  const progress = createProgress(err)
  const results: CheckResult[] = []
  for (const [done, item] of items.entries()) {
    progress.show(`Asking ${item.host} (${done + 1} of ${items.length})`)
    const result = await checkLink(nb, item.sourceId)
    if (result) results.push(result)
    if (result && !json) {
      progress.end()
      out(describeCheck(item, result))
    }
  }
  progress.end()
  if (json) out(printJson({ items: results }))
  else if (items.length === 0) out('No link of the notebook is worth asking about.\n')
  return 0 as const
}

function describeCheck({ url }: LinkItem, result: CheckResult): string {
  if ('problem' in result) return `not asked    ${url}  ${sentenceOfOutgoing(result.problem)}\n`
  const { outcome, status, location } = result.check
  const more = [status ?? '', location ? `→ ${location}` : ''].filter(Boolean).join(' ')
  return `${`${outcome}  ${url}  ${more}`.trimEnd()}\n`
}
