import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { BRIEF_FORMATS, type BriefFormat, windowAsked, windowInput } from '../notebook/brief/brief-input'
import { printBrief } from '../notebook/brief/print-brief'
import { readBrief, readWindowBrief } from '../notebook/brief/read-brief'
import type { Notebook } from '../notebook/open-notebook'
import { type Command, parse } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

export const briefCommand: Command = {
  name: 'brief',
  usage:
    '[<meeting>] [--since day] [--until day] [--minutes n] [--format md|txt|json|html|pptx] [--language en|zh] [--out file]',
  summary: 'one page of what to say: of a meeting by its number, or of any stretch of time',
  details: [
    'Without a meeting it tells of the last week, or of what --since and --until say (2022-06-16, or',
    '2022-06-16T12:00). --format pptx needs --out, the name of the file to write.',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, {
      since: { type: 'string' },
      until: { type: 'string' },
      minutes: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean' },
      language: { type: 'string' },
      out: { type: 'string' },
    })
    const format = formatOf(values.json ? 'json' : (values.format ?? 'md'))
    const language = values.language ?? 'en'
    if (language !== 'en' && language !== 'zh') throw new Misuse('--language is en or zh.')
    const { out } = values
    if (format === 'pptx' && out === undefined) throw new Misuse('Say with --out where the file is to go.')
    const wanted = readerOf(positionals, values)
    return withNotebook(surroundings, async (notebook) => {
      const { body } = await printBrief(notebook, await wanted(notebook), { format, language, origin: '' })
      if (out !== undefined) {
        writeFileSync(resolve(surroundings.cwd, out), body)
        surroundings.err(`Written to ${out}.\n`)
      } else surroundings.out(String(body))
      return 0
    })
  },
}

function formatOf(text: string): BriefFormat {
  const format = BRIEF_FORMATS.find((known) => known === text)
  if (!format) throw new Misuse(`--format is ${BRIEF_FORMATS.join(', ')}.`)
  return format
}

type Values = { since?: string | undefined; until?: string | undefined; minutes?: string | undefined }

/** What to read, once what was typed has been understood. */
function readerOf(positionals: string[], { since, until, minutes }: Values) {
  const [meeting, ...rest] = positionals
  if (rest.length > 0) throw new Misuse('Name one meeting, by its number.')
  if (meeting !== undefined) {
    if (since ?? until ?? minutes) throw new Misuse('A meeting has a window and minutes of its own.')
    const id = Number(meeting)
    if (!Number.isInteger(id)) throw new Misuse(`${meeting} is no number of a meeting.`)
    return async (nb: Notebook) => {
      const brief = await readBrief(nb, id)
      if (!brief) throw new Problem(`There is no meeting ${id}.`)
      return brief
    }
  }
  const asked = windowInput.safeParse({ since, until, minutes })
  if (!asked.success)
    throw new Misuse(
      asked.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '),
    )
  return (nb: Notebook) => {
    const window = windowAsked(asked.data, { now: nb.now(), zone: nb.timeZone })
    if (!window) throw new Misuse('The window ends before it begins.')
    return readWindowBrief(nb, window)
  }
}
