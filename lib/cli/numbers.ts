import type { ClaimRow, ClaimsView } from '../domain/claims/claim-view'
import { printValue } from '../domain/claims/print-value'
import { claimsOfTopic, notebookClaims } from '../notebook/claims/topic-claims'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  contradictions: { type: 'boolean' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const

const LISTED = 100

export const numbersCommand: Command = {
  name: 'numbers',
  usage: '[topic] [--contradictions] [--limit n] [--json]',
  summary: 'what notes claim in numbers, and which of it cannot be right together',
  details: [
    'numbers                    the newest of all topics',
    'numbers <topic>            those of a topic, named by its slug or any spelling',
    'numbers --contradictions   only pairs that contradict each other',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const limit = Number(values.limit ?? LISTED)
    if (positionals.length > 1) throw new Misuse('Say at most one topic.')
    if (!Number.isSafeInteger(limit) || limit < 0) throw new Misuse('--limit takes a whole number.')
    return withNotebook(surroundings, async (notebook) => {
      const [topic] = positionals
      const shown = values.contradictions ? 0 : limit
      const found = topic === undefined ? null : await claimsOfTopic(notebook, topic, shown)
      if (topic !== undefined && !found) throw new Problem(`There is no topic ${topic}.`)
      const view = found?.claims ?? (await notebookClaims(notebook, shown))
      surroundings.out(values.json ? printJson(found ? { ...found.topic, ...view } : view) : describe(view))
      return 0
    })
  },
}

function describe({ claims, contradictions, total }: ClaimsView): string {
  const pairs = contradictions.map(
    ({ one, other }) =>
      `${subjectOf(one)}: ${printValue(one)} or ${printValue(other)}\n  ${sentence(one)}\n  ${sentence(other)}\n`,
  )
  const head = ['value', 'of', 'what', 'data set', 'note']
  const rows = claims.map((claim) => [
    printValue(claim),
    subjectOf(claim),
    claim.thing ?? claim.metric ?? '',
    claim.dataSet ?? '',
    claim.note.slug,
  ])
  const rest = claims.length > 0 && total > claims.length ? `${total - claims.length} more\n` : ''
  if (pairs.length === 0 && rows.length === 0)
    return total === 0 ? 'No numbers.\n' : 'None contradict each other.\n'
  return `${pairs.join('')}${pairs.length > 0 && rows.length > 0 ? '\n' : ''}${rows.length > 0 ? printTable([head, ...rows]) : ''}${rest}`
}

const subjectOf = ({ topic, name }: ClaimRow) => [topic?.name, name].filter(Boolean).join(' ')

const sentence = ({ before, written, after, note }: ClaimRow) => `${note.day} ${before}[${written}]${after}`
