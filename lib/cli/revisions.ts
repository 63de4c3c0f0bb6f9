import type { DiffPart } from '../domain/text-diff/diff-texts'
import { foldUnchanged } from '../domain/text-diff/fold'
import type { RevisionDiff, RevisionItem } from '../domain/text-diff/revision'
import type { Notebook } from '../notebook/open-notebook'
import { compareRevisions, readTimeLine } from '../notebook/revisions'
import { restoreRevision } from '../notebook/revisions/restore'
import { type Command, parse, printJson, printTable, type Surroundings } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

type Asked = {
  slug: string
  restore: number | null
  diff: { from: number; to: number } | null
  json: boolean
}

const NUMBER = /^\d{1,9}$/

/** No terminal reads further back in one go; `--diff` and `--restore` take any number. */
const MOST_LISTED = 1_000

export const revisionsCommand: Command = {
  name: 'revisions',
  usage: '<slug> [--diff A B] [--restore N] [--json]',
  summary: 'the saved versions of a note: list them, compare two, make an old one the newest',
  details: [
    '--diff A B    what lies between two of them, [-so-] for what went and {+so+} for what came; 0 is the empty start',
    '--restore N   save version N as the newest; nothing is removed',
  ],
  async run(args, surroundings) {
    const asked = read(args)
    return withNotebook(surroundings, async (notebook) => {
      if (asked.restore !== null) await restore(notebook, asked, asked.restore, surroundings)
      else if (asked.diff) await compare(notebook, asked, asked.diff, surroundings)
      else await list(notebook, asked, surroundings)
      return 0
    })
  },
}

function read(args: string[]): Asked {
  const { values, positionals } = parse(args, {
    diff: { type: 'boolean' },
    restore: { type: 'string' },
    json: { type: 'boolean' },
  })
  // No slug is a mere number, so the two of `--diff` may stand before it or after.
  const numbers = positionals.filter((text) => NUMBER.test(text)).map(Number)
  const [slug, ...more] = positionals.filter((text) => !NUMBER.test(text))
  if (slug === undefined || more.length > 0) throw new Misuse('Name one note by its slug.')
  if (values.diff && values.restore !== undefined) throw new Misuse('Say either --diff or --restore.')
  if (numbers.length !== (values.diff ? 2 : 0)) throw new Misuse('--diff takes the numbers of two versions.')
  if (values.restore !== undefined && !NUMBER.test(values.restore))
    throw new Misuse('--restore takes the number of a version.')
  const [from = 0, to = 0] = numbers
  return {
    slug,
    restore: values.restore === undefined ? null : Number(values.restore),
    diff: values.diff ? { from, to } : null,
    json: Boolean(values.json),
  }
}

async function list(nb: Notebook, { slug, json }: Asked, { out }: Surroundings): Promise<void> {
  const line = await readTimeLine(nb, slug, { limit: MOST_LISTED })
  if (!line) throw noNote(slug)
  out(json ? printJson(line) : printTable(line.items.map(rowOf)))
}

function rowOf({ number, savedAt, origin, size }: RevisionItem): string[] {
  return [String(number), savedAt, origin, size ? `+${size.added} -${size.removed}` : '']
}

async function compare(
  nb: Notebook,
  { slug, json }: Asked,
  ends: { from: number; to: number },
  { out }: Surroundings,
): Promise<void> {
  const difference = await compareRevisions(nb, slug, ends)
  if (!difference) throw new Problem(`There is no note ${slug} with versions ${ends.from} and ${ends.to}.`)
  out(json ? printJson(difference) : describe(difference))
}

function describe({ title, day, topics, sources, body }: RevisionDiff): string {
  const facts = [
    title.some(({ kind }) => kind !== 'same') ? `Title: ${inline(title)}` : null,
    day ? `Day: ${marked(day.before ? [day.before] : [], day.after ? [day.after] : [])}` : null,
    ...[
      { name: 'Topics', change: topics },
      { name: 'Sources', change: sources },
    ].map(({ name, change: { added, removed } }) =>
      added.length + removed.length > 0 ? `${name}: ${marked(removed, added)}` : null,
    ),
  ].filter((fact) => fact !== null)
  const head = facts.length > 0 ? `${facts.join('\n')}\n\n` : ''
  const text = inline(body)
  return text === '' || text.endsWith('\n') ? head + text : `${head}${text}\n`
}

function marked(removed: string[], added: string[]): string {
  return [...removed.map((text) => `[-${text}-]`), ...added.map((text) => `{+${text}+}`)].join(' ')
}

function inline(parts: DiffPart[]): string {
  return foldUnchanged(parts)
    .map((part) => {
      if (part.kind === 'folded') return `… ${part.lines} lines unchanged\n`
      if (part.kind === 'same') return part.text
      // A whole line is marked before its end, so that the mark stays on it.
      const [, text = '', end = ''] = /^(.*?)(\r?\n)?$/s.exec(part.text) ?? []
      return (part.kind === 'added' ? `{+${text}+}` : `[-${text}-]`) + end
    })
    .join('')
}

async function restore(
  nb: Notebook,
  { slug, json }: Asked,
  number: number,
  { out }: Surroundings,
): Promise<void> {
  const line = await readTimeLine(nb, slug, { limit: 1 })
  const restored = line && (await restoreRevision(nb, slug, number, line.newest))
  if (!restored) throw noNote(slug)
  if (!restored.ok) {
    throw new Problem(
      restored.why === 'stale'
        ? `The note was saved in this moment and is at version ${restored.revision} now. Nothing was restored; try again.`
        : `Note ${slug} has no version ${number}. Nothing was changed.`,
    )
  }
  const { revision, before } = restored
  if (json) out(printJson({ slug, revision, before }))
  else if (revision === before) out(`The note is already as it was in version ${number}.\n`)
  else out(`Version ${number} is back as version ${revision}; --restore ${before} takes that back.\n`)
}

function noNote(slug: string): Problem {
  return new Problem(`There is no note ${slug}.`)
}
