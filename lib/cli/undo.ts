import { undoImport } from '../notebook/imports'
import { type Command, parse, printJson } from './command'
import { Misuse, Problem } from './outcome'
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
    return withNotebook(surroundings, async (notebook) => {
      const undone = await undoImport(notebook, which === 'last' ? 'last' : Number(which))
      if (!undone) {
        throw new Problem(
          which === 'last'
            ? 'There is no import to take back.'
            : `Import ${which} is not one that can be taken back.`,
        )
      }
      surroundings.out(values.json ? printJson(undone) : describe(undone))
      return 0
    })
  },
}

function describe({
  importId,
  removed,
  kept,
}: {
  importId: number
  removed: number
  kept: { slug: string; title: string }[]
}): string {
  const lines = kept.map(({ slug, title }) => `  ${slug}  ${title}\n`)
  const stayed = kept.length === 0 ? '' : `Kept, because they were changed since:\n${lines.join('')}`
  return `Took import ${importId} back: ${removed} notes removed.\n${stayed}`
}
