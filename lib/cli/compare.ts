import { z } from 'zod'
import { compareTopics } from '../notebook/compare/compare-topics'
import { printComparison } from '../notebook/compare/print-comparison'
import { type Command, parse, printJson } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

const Format = z.enum(['md', 'csv', 'json'])
const Language = z.enum(['en', 'zh'])

export const compareCommand: Command = {
  name: 'compare',
  usage: '<topic> <topic>… [--rows a,b] [--format md|csv|json] [--language en|zh]',
  summary: 'two to five topics side by side, in the words of your notes',
  details: [
    'A topic is named by its slug or any spelling. --rows names the aspects wanted, in that order,',
    'by the keys that --format json gives: contributions,strengths,weaknesses',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, {
      rows: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean' },
      language: { type: 'string' },
    })
    const format = Format.safeParse(values.json ? 'json' : (values.format ?? 'md')).data
    if (!format) throw new Misuse('--format is md, csv or json.')
    const language = Language.safeParse(values.language ?? 'en').data
    if (!language) throw new Misuse('--language is en or zh.')
    const rows = (values.rows ?? '').split(',').filter((key) => key !== '')
    return withNotebook(surroundings, async (notebook) => {
      const answer = await compareTopics(notebook, positionals, rows)
      if (!answer.ok && answer.reason === 'unknown')
        throw new Problem(`There is no topic ${answer.topics.join(', ')}.`)
      if (!answer.ok) throw new Misuse('Name two to five topics.')
      const { comparison } = answer
      surroundings.out(
        format === 'json'
          ? printJson(comparison)
          : printComparison(comparison, { format, language, origin: '' }),
      )
      return 0
    })
  },
}
