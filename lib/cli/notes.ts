import { bulkInput } from '../notebook/bulk/bulk-input'
import { type BulkResult, changeNotes } from '../notebook/bulk/change-notes'
import { addAllToAgenda, listAgenda } from '../notebook/meetings/agenda'
import type { Notebook } from '../notebook/open-notebook'
import { listSlugsFound } from '../notebook/search-notes'
import { type Command, parse, printJson } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

export const notesCommand: Command = {
  name: 'notes',
  usage:
    'tag|untag --topic name… | move --day YYYY-MM-DD | meeting --meeting number | trash   with <slug>… or --found query [--json]',
  summary: 'tag, untag, move to another day or throw away many notes at once; changes --undo takes it back',
  details: [
    '--topic   a topic, by any of its names; may be given more than once',
    '--meeting the number of a meeting, on whose agenda they are put',
    '--found   all notes in which the query stands as typed, instead of slugs',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, {
      topic: { type: 'string', multiple: true },
      day: { type: 'string' },
      meeting: { type: 'string' },
      found: { type: 'string' },
      json: { type: 'boolean' },
    })
    const [what, ...slugs] = positionals
    if (slugs.length > 0 === (values.found !== undefined))
      throw new Misuse('Say which notes: by their slugs, or by --found and a query.')
    return withNotebook(surroundings, async (nb) => {
      const chosen = values.found === undefined ? slugs : await listSlugsFound(nb, values.found)
      if (what === 'meeting') {
        const items = await putOnAgenda(nb, values.meeting, chosen)
        surroundings.out(values.json ? printJson({ items }) : `On the agenda: ${chosen.length} notes.\n`)
        return 0
      }
      const asked = { do: what, slugs: chosen, topics: values.topic, day: values.day }
      const input = bulkInput.safeParse(asked)
      if (!input.success) throw new Misuse(problemOf(input.error.issues[0]))
      const result = await changeNotes(nb, input.data)
      surroundings.out(values.json ? printJson(result) : describe(result))
      return result.unknown.length > 0 ? 1 : 0
    })
  },
}

async function putOnAgenda(nb: Notebook, meeting: string | undefined, slugs: string[]) {
  const id = Number(meeting)
  if (!Number.isInteger(id) || id < 1) throw new Misuse('Say which meeting, by --meeting and its number.')
  const items = slugs.map((slug) => ({ kind: 'note' as const, slug }))
  if (items.length > 0 && !(await addAllToAgenda(nb, id, items)))
    throw new Problem('There is no such meeting.')
  return listAgenda(nb, id)
}

function problemOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const field = String(issue?.path[0] ?? '')
  if (field === 'do') return 'Say tag, untag, move, meeting or trash.'
  if (field === 'topics') return 'Say which topics, by --topic.'
  if (field === 'day') return 'Say which day, by --day, written as 2022-06-16.'
  return issue?.message ?? 'That makes no sense.'
}

function describe({ changed, unknown, change }: BulkResult): string {
  const taken = change === null ? '' : ` Take it back with: daybook changes --undo ${change}`
  const missing = unknown.map((slug) => `There is no note ${slug}.\n`)
  return `Changed ${changed} notes.${taken}\n${missing.join('')}`
}
