import { sentenceOfProblem, type TopicDone, type TopicWork } from '../domain/topic-work'
import type { Notebook } from '../notebook/open-notebook'
import { listTopics } from '../notebook/read-topics'
import { findTopic } from '../notebook/topic-work/find-topic'
import { listDuplicates } from '../notebook/topic-work/list-duplicates'
import { topicChange } from '../notebook/topic-work/topic-input'
import { workOnTopics } from '../notebook/topic-work/topic-work'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { showTopic } from './show-topic'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  kind: { type: 'string' },
  colour: { type: 'string' },
  describe: { type: 'string' },
  'version-of': { type: 'string' },
  under: { type: 'string' },
  alias: { type: 'string', multiple: true },
  'no-alias': { type: 'string', multiple: true },
  'second-hand': { type: 'boolean' },
  'search-only': { type: 'string', multiple: true },
  'in-texts': { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

export const topicsCommand: Command = {
  name: 'topics',
  usage: '[<topic>|list|duplicates|rename|edit|merge|split|trash|restore] … [--dry-run] [--json]',
  summary: 'list, rename, edit, merge and split topics; each can be undone (changes --undo)',
  details: [
    'topics list [--second-hand]       every topic, or works known at second hand only',
    'topics <topic>                    one topic with its notes, sources and neighbours',
    'topics duplicates                 pairs that may be one',
    'topics rename <topic> <name>      the old name stays as a spelling',
    'topics edit <topic> [--kind k] [--colour c] [--describe text] [--version-of topic|none]',
    '            [--under topic|none] [--alias name]… [--no-alias name]…',
    '            [--search-only spelling]… [--in-texts spelling]…   whether texts are read for it',
    'topics merge <topic> <into>       all of one goes to the other',
    'topics split <topic> <name> [--alias spelling]…   spellings become a topic of their own',
    'topics distinguish <topic> <other>   they are two: never suggest them again',
    'topics trash|restore <topic>',
    'A topic is named by its slug or any spelling. --dry-run says what would be touched.',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const [action = 'list', ...words] = positionals
    return withNotebook(surroundings, async (notebook) => {
      if (action === 'list') {
        const items = await listTopics(notebook, values['second-hand'] ? { only: 'second-hand' } : {})
        const rows = items.map((topic) => [
          topic.slug,
          topic.name,
          topic.kind,
          `${topic.notes}`,
          `${topic.mentions}`,
        ])
        const table = printTable([['slug', 'name', 'kind', 'notes', 'mentions'], ...rows])
        surroundings.out(values.json ? printJson({ items }) : table)
        return 0
      }
      if (action === 'duplicates') {
        const items = await listDuplicates(notebook)
        const lines = items.map(({ from, into, why }) => `${from.name}  ~  ${into.name}  (${why})\n`)
        surroundings.out(values.json ? printJson({ items }) : lines.join('') || 'No two topics look alike.\n')
        return 0
      }
      if (!ACTIONS.has(action)) return showTopic(notebook, positionals.join(' '), values, surroundings)
      const work = await workOf(notebook, action, words, values)
      const result = await workOnTopics(notebook, work, { dryRun: Boolean(values['dry-run']) })
      if (!result.ok) throw new Problem(sentenceOfProblem(result.problem))
      const { ok: _ok, ...done } = result
      surroundings.out(values.json ? printJson(done) : describe(done))
      return 0
    })
  },
}

const ACTIONS = new Set(['rename', 'edit', 'merge', 'split', 'distinguish', 'trash', 'restore'])

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values']

async function workOf(nb: Notebook, action: string, words: string[], values: Values): Promise<TopicWork> {
  const [first, second, ...more] = words
  const wanted = ['rename', 'merge', 'split', 'distinguish'].includes(action) ? 2 : 1
  if (first === undefined || more.length > 0 || words.length !== wanted)
    throw new Misuse(
      wanted === 2 ? `Say topics ${action} with two names.` : `Say topics ${action} with one topic.`,
    )
  const slug = await slugOf(nb, first)
  switch (action) {
    case 'rename':
      return { do: 'edit', slug, ...change({ name: second }) }
    case 'edit':
      return { do: 'edit', slug, ...(await editOf(nb, values)) }
    case 'merge':
      return { do: 'merge', slug, into: await slugOf(nb, second as string) }
    case 'split':
      return { do: 'split', slug, name: change({ name: second }).name as string, aliases: values.alias ?? [] }
    case 'distinguish':
      return { do: 'distinguish', slug, other: await slugOf(nb, second as string) }
    case 'trash':
    case 'restore':
      return { do: action, slug }
    default:
      throw new Misuse(`topics cannot ${action}.`)
  }
}

async function editOf(nb: Notebook, values: Values) {
  const above = async (name: string | undefined) =>
    name === undefined ? undefined : name === 'none' ? null : slugOf(nb, name)
  return change({
    kind: values.kind,
    colour: values.colour === 'none' ? null : values.colour,
    description: values.describe,
    versionOf: await above(values['version-of']),
    parent: await above(values.under),
    addAliases: values.alias,
    removeAliases: values['no-alias'],
    searchOnly: values['search-only'],
    inTexts: values['in-texts'],
  })
}

function change(input: object) {
  const parsed = topicChange.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Misuse(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
}

async function slugOf(nb: Notebook, name: string): Promise<string> {
  const found = await findTopic(nb, name)
  if (!found) throw new Problem(`There is no topic ${name}.`)
  return found.slug
}

function describe({ kind, slug, change: id, touched, summary }: TopicDone): string {
  const names = Object.entries(summary)
    .filter(([key]) => key !== 'notes' && key !== 'mentions')
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
  const counts = `${touched.notes} notes, ${touched.mentions} mentions`
  if (id === null) return `${kind} (${names}) would touch ${counts}. Nothing was changed.\n`
  return `${kind} (${names}): ${counts}. See ${slug}; take it back with: changes --undo ${id}\n`
}
