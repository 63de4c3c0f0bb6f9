import { rebuild } from '../notebook/rebuild'
import { type Command, parse } from './command'
import { Misuse } from './outcome'
import { createProgress } from './progress'
import { withNotebook } from './with-notebook'

export const rebuildCommand: Command = {
  name: 'rebuild',
  usage: '',
  summary: 'derive rendered pages, search text, mentions and links from the notes afresh',
  async run(args, surroundings) {
    if (parse(args, {}).positionals.length > 0) throw new Misuse('rebuild takes no arguments.')
    return withNotebook(surroundings, async (notebook) => {
      const progress = createProgress(surroundings.err)
      const { notes } = await rebuild(notebook, ({ rendered, total }) =>
        progress.show(`Rendered ${rendered} of ${total} notes.`),
      )
      progress.end()
      surroundings.out(`Rebuilt ${notes} notes.\n`)
      return 0
    })
  },
}
