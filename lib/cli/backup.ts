import { backUp } from '../db/backup'
import { type Command, parse, printJson } from './command'
import { Misuse } from './outcome'
import { withNotebook } from './with-notebook'

export const backupCommand: Command = {
  name: 'backup',
  usage: '[--json]',
  summary: 'copy the database, checked, into the backups of the data directory',
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { json: { type: 'boolean' } })
    if (positionals.length > 0)
      throw new Misuse('backup takes no arguments; copies go to the data directory.')
    return withNotebook(surroundings, async (notebook, { backups }) => {
      const file = await backUp(notebook.db, backups, { now: notebook.now() })
      surroundings.out(values.json ? printJson({ file }) : `Backed up to ${file}\n`)
      return 0
    })
  },
}
