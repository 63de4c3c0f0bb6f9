import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Snapshot, WaitingSnapshot } from '../domain/snapshots/snapshot'
import type { Notebook } from '../notebook/open-notebook'
import { addSnapshot } from '../notebook/snapshots/add-snapshot'
import { listSnapshots, listTrashedSnapshots } from '../notebook/snapshots/read-snapshots'
import { restoreSnapshot, trashSnapshot } from '../notebook/snapshots/trash-snapshot'
import { listWaitingSnapshots } from '../notebook/snapshots/waiting'
import { type Command, parse, printJson, printTable, type Surroundings } from './command'
import { type ExitStatus, Misuse } from './outcome'
import { withNotebook } from './with-notebook'

export const snapshotsCommand: Command = {
  name: 'snapshots',
  usage:
    'add <file>… [--source url] [--json] | list [--trashed] [--json] | trash <number>… | restore <number>…',
  summary:
    'keep saved pages (HTML) and PDFs of what notes cite, list them, throw them away or bring them back',
  details: [
    'add       finds the source by the name of the file or the address in it; --source says which',
    'list      the newest fifty, and files that wait to be told their source',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, {
      source: { type: 'string' },
      trashed: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const [what, ...rest] = positionals
    if (what === 'add') {
      if (rest.length === 0) throw new Misuse('Say which files to add.')
      return withNotebook(surroundings, (nb) => add(nb, rest, values, surroundings))
    }
    if (what === 'list' && rest.length === 0)
      return withNotebook(surroundings, async (nb) => {
        const items = values.trashed ? await listTrashedSnapshots(nb) : (await listSnapshots(nb)).items
        const waiting = values.trashed ? [] : await listWaitingSnapshots(nb)
        surroundings.out(values.json ? printJson({ items, waiting }) : describeList(items, waiting))
        return 0
      })
    if (what !== 'trash' && what !== 'restore') throw new Misuse('Say add, list, trash or restore.')
    const numbers = rest.map(Number)
    if (numbers.length === 0 || numbers.some((number) => !Number.isInteger(number) || number < 1))
      throw new Misuse('Say which saved copies, by the numbers that list shows.')
    const move = what === 'trash' ? trashSnapshot : restoreSnapshot
    return withNotebook(surroundings, async (nb) => {
      let missed = 0
      for (const number of numbers) {
        if (await move(nb, number)) continue
        missed += 1
        surroundings.err(`There is no saved copy ${number} to ${what}.\n`)
      }
      return missed > 0 ? 1 : 0
    })
  },
}

type AddOptions = { source?: string; json?: boolean }

async function add(
  nb: Notebook,
  files: string[],
  { source, json }: AddOptions,
  { cwd, out, err }: Surroundings,
): Promise<ExitStatus> {
  const outcomes = []
  let refused = 0
  for (const file of files) {
    const chunks = createReadStream(resolve(cwd, file))
    const outcome = await addSnapshot(nb, {
      ...{ name: basename(file), chunks },
      ...(source === undefined ? {} : { source: { url: source } }),
    })
    outcomes.push({ file, ...outcome })
    if ('refused' in outcome) {
      refused += 1
      err(`${file}: ${outcome.message}\n`)
    } else if (!json) {
      out(
        'waiting' in outcome
          ? `${file} waits for a source; say --source, or choose one on the page of saved copies.\n`
          : `${outcome.snapshot.id}  ${outcome.snapshot.title ?? file}  (${outcome.snapshot.source.url})\n`,
      )
    }
  }
  if (json) out(printJson(outcomes))
  return refused > 0 ? 1 : 0
}

function describeList(items: Snapshot[], waiting: WaitingSnapshot[]): string {
  const table = printTable(
    items.map(({ id, title, name, capturedAt, source }) => [
      String(id),
      (capturedAt ?? '').slice(0, 10),
      title ?? name,
      source.url,
    ]),
  )
  const waits = waiting.map(({ name }) => `waits for a source: ${name}\n`)
  return items.length + waiting.length === 0 ? 'There is no saved copy.\n' : `${table}${waits.join('')}`
}
