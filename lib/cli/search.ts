import type { SearchAnswer, Snippet } from '../domain/search'
import { searchNotes } from '../notebook/search-notes'
import { type Command, parse, printJson } from './command'
import { Misuse } from './outcome'
import { withNotebook } from './with-notebook'

export const searchCommand: Command = {
  name: 'search',
  usage: '<query> [--limit n] [--exact] [--json]',
  summary:
    'find notes by any spelling: as typed, by alias, pinyin, with typos; topic: before: has: … narrow it',
  async run(args, surroundings) {
    const { values, positionals } = parse(args, {
      limit: { type: 'string' },
      exact: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const query = positionals.join(' ').trim()
    if (query === '') throw new Misuse('Say what to search for.')
    const limit = Number(values.limit ?? 20)
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw new Misuse('--limit is a number from 1 to 1000.')
    return withNotebook(surroundings, async (notebook) => {
      const answer = await searchNotes(notebook, query, { limit, exactOnly: Boolean(values.exact) })
      surroundings.out(values.json ? printJson(answer) : describeAnswer(answer))
      return 0
    })
  },
}

function describeAnswer(answer: SearchAnswer): string {
  const { query, total, tookMs, hits, problems, didYouMean } = answer
  const wrong = problems.map(({ text, suggestions }) => {
    const instead = suggestions[0] ? ` Try ${suggestions[0]}` : ''
    return `Left out: ${text}.${instead}\n`
  })
  const better = didYouMean ? `Did you mean ${didYouMean}?\n` : ''
  if (total === 0) return `${wrong.join('')}Nothing for ${query}.\n${better}${copies(answer)}`
  const lines = hits.map(
    (hit) => `${hit.day}  ${hit.title}  (${hit.reason})\n            ${plain(hit.snippet)}\n`,
  )
  return `${wrong.join('')}${lines.join('')}${hits.length} of ${total} in ${Math.round(tookMs)} ms\n${better}${copies(answer)}`
}

function copies({ snapshots }: SearchAnswer): string {
  if (snapshots.length === 0) return ''
  const lines = snapshots.map(
    ({ id, title, source, snippet }) => `  ${id}  ${title}  (${source.url})\n      ${plain(snippet)}\n`,
  )
  return `In saved copies:\n${lines.join('')}`
}

function plain(snippet: Snippet): string {
  return snippet
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
