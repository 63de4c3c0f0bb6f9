import type { TrashView } from '../domain/trash'
import type { Notebook } from '../notebook/open-notebook'
import { type Emptied, emptyTrash } from '../notebook/trash/empty-trash'
import { listTrash } from '../notebook/trash/read-trash'
import { restoreNote } from '../notebook/trash/restore-note'
import { restoreSource } from '../notebook/trash/trash-source'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

export const trashCommand: Command = {
  name: 'trash',
  usage: 'list [--json] | restore <slug or address>… | empty --yes [--json]',
  summary: 'show the trash, bring things back from it, or empty it for good',
  details: [
    'restore   takes slugs of notes and addresses of sources, as list shows them',
    'empty     deletes for good what list shows; deleted.log in the data directory names it first',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, { json: { type: 'boolean' }, yes: { type: 'boolean' } })
    const [what, ...names] = positionals
    const print = (value: unknown, text: string) => surroundings.out(values.json ? printJson(value) : text)
    if (what === 'restore') {
      if (names.length === 0) throw new Misuse('Say what to restore, by slug or address.')
      return withNotebook(surroundings, async (notebook) => {
        for (const name of names) await restore(notebook, name)
        surroundings.out(`Restored ${names.length}.\n`)
        return 0
      })
    }
    if (names.length > 0 || (what !== 'list' && what !== 'empty'))
      throw new Misuse('Say list, restore or empty.')
    if (what === 'empty' && !values.yes)
      throw new Misuse('Emptying the trash cannot be undone; say --yes if that is meant.')
    return withNotebook(surroundings, async (notebook) => {
      if (what === 'list') {
        const trash = await listTrash(notebook)
        print(trash, describeTrash(trash))
      } else {
        const emptied = await emptyTrash(notebook)
        print(emptied, describeEmptied(emptied))
      }
      return 0
    })
  },
}

async function restore(notebook: Notebook, name: string): Promise<void> {
  if ((await restoreNote(notebook, name)) || (await restoreSource(notebook, name))) return
  throw new Problem(`${name} is not in the trash.`)
}

function describeTrash({ notes, sources }: TrashView): string {
  if (notes.length + sources.length === 0) return 'The trash is empty.\n'
  return printTable([
    ...notes.map(({ slug, title, trashedAt }) => [trashedAt.slice(0, 10), 'note', slug, title]),
    ...sources.map(({ url, label, title, trashedAt }) => [
      trashedAt.slice(0, 10),
      'source',
      url,
      title ?? label,
    ]),
  ])
}

function describeEmptied({ notes, sources, kept }: Emptied): string {
  const stayed = kept > 0 ? `${kept} sources stay: notes still cite them.\n` : ''
  return `Deleted ${notes} notes and ${sources} sources.\n${stayed}`
}
