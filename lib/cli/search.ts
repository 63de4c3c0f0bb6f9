import type { SearchAnswer, Snippet } from '../domain/search'
import { searchNotes } from '../notebook/search-notes'
import { type Command, parse, printJson } from './command'
import { Misuse } from './outcome'
import { withNotebook } from './with-notebook'

export const searchCommand: Command = {
  name: 'search',
  usage: '<query> [--limit n] [--json]',
  summary: 'find notes by any stretch of their title, text, topics or sources',
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { limit: { type: 'string' }, json: { type: 'boolean' } })
    const query = positionals.join(' ').trim()
    if (query === '') throw new Misuse('Say what to search for.')
    const limit = Number(values.limit ?? 20)
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      throw new Misuse('--limit is a number from 1 to 1000.')
    return withNotebook(surroundings, async (notebook) => {
      const answer = await searchNotes(notebook, query, { limit })
      surroundings.out(values.json ? printJson(answer) : describeAnswer(answer))
      return 0
    })
  },
}

function describeAnswer({ query, total, tookMs, hits }: SearchAnswer): string {
  if (total === 0) return `Nothing for ${query}.\n`
  const lines = hits.map(
    (hit) => `${hit.day}  ${hit.title}  (${hit.reason})\n            ${plain(hit.snippet)}\n`,
  )
  return `${lines.join('')}${hits.length} of ${total} in ${Math.round(tookMs)} ms\n`
}

function plain(snippet: Snippet): string {
  return snippet
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
