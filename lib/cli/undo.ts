import { undoImport } from '../notebook/imports'
import { type Command, parse, printJson } from './command'
import { Misuse } from './outcome'
import { withNotebook } from './with-notebook'

export const undoCommand: Command = {
  name: 'undo',
  usage: '<import number|last> [--json]',
  summary: 'take an import back',
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { json: { type: 'boolean' } })
    const [which, ...more] = positionals
    if (which === undefined || more.length > 0 || !/^(last|[1-9]\d*)$/.test(which)) {
      throw new Misuse('Name the import by its number, or say last.')
    }
    return withNotebook(surroundings.config(), async (notebook) => {
      const undone = await undoImport(notebook, which === 'last' ? 'last' : Number(which))
      surroundings.out(values.json ? printJson(undone) : 'Taken back.\n')
      return 0
    })
  },
}
