import type { Change } from '../domain/change'
import { listChanges, undoChange } from '../notebook/changes'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

export const changesCommand: Command = {
  name: 'changes',
  usage: '[--undo <number>] [--json]',
  summary: 'list what was done to topics or to many notes at once, or take one change back',
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { undo: { type: 'string' }, json: { type: 'boolean' } })
    if (positionals.length > 0) throw new Misuse('changes takes options only.')
    if (values.undo !== undefined && !/^[1-9]\d{0,14}$/.test(values.undo))
      throw new Misuse('--undo takes the number of a change.')
    return withNotebook(surroundings, async (notebook) => {
      if (values.undo === undefined) {
        const items = await listChanges(notebook)
        surroundings.out(values.json ? printJson({ items }) : listing(items))
        return 0
      }
      const result = await undoChange(notebook, Number(values.undo))
      if (!result) throw new Problem(`There is no change ${values.undo}.`)
      if (!result.ok && result.reason === 'undone')
        throw new Problem(`Change ${values.undo} has been undone already.`)
      if (!result.ok) {
        const first = result.later.map(({ id }) => id).join(', ')
        const hint = first === '' ? '' : ` Undo ${first} first.`
        throw new Problem(`Nothing was undone: changed since were ${result.touched.join(', ')}.${hint}`)
      }
      surroundings.out(values.json ? printJson(result.change) : `Took change ${values.undo} back.\n`)
      return 0
    })
  },
}

function listing(changes: Change[]): string {
  if (changes.length === 0) return 'Nothing has been changed yet.\n'
  const rows = changes.map(({ id, kind, summary, createdAt, undoneAt }) => [
    String(id),
    createdAt.slice(0, 16).replace('T', ' '),
    undoneAt ? `${kind} (undone)` : kind,
    Object.entries(summary)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
  ])
  return printTable([['number', 'when (UTC)', 'what', ''], ...rows])
}
