import { graphQuery, readGraph } from '../notebook/graph/read-graph'
import { type Command, parse, printJson, printTable } from './command'
import { Problem } from './outcome'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  topic: { type: 'string' },
  note: { type: 'string' },
  kind: { type: 'string' },
  distance: { type: 'string' },
  until: { type: 'string' },
  json: { type: 'boolean' },
} as const

export const graphCommand: Command = {
  name: 'graph',
  usage: '[--topic slug | --note slug] [--distance 1-3] [--kind "model note"] [--until day] [--json]',
  summary: 'topics and notes with what they are tied to, the most tied first',
  async run(args, surroundings) {
    const { values } = parse(args, OPTIONS)
    return withNotebook(surroundings, async (notebook) => {
      const view = await readGraph(notebook, graphQuery.parse(values))
      if (!view) throw new Problem(`Nothing is called ${values.topic ?? values.note}.`)
      const rows = view.nodes
        .toSorted((a, b) => b.ties - a.ties || a.label.localeCompare(b.label))
        .map(({ label, kind, slug, ties }) => [`${ties}`, kind, slug, label])
      surroundings.out(
        values.json ? printJson(view) : printTable([['ties', 'kind', 'slug', 'name'], ...rows]),
      )
      return 0
    })
  },
}
