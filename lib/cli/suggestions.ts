import { SUGGESTION_KINDS, type Suggestion, type SuggestionKind } from '../domain/suggestions/suggestion'
import { sentenceOfProblem } from '../domain/topic-work'
import type { Notebook } from '../notebook/open-notebook'
import { dismissSuggestion, takeSuggestion } from '../notebook/suggestions/answer-suggestion'
import { listSuggestions } from '../notebook/suggestions/list-suggestions'
import { type Command, parse, printJson } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

const OPTIONS = { kind: { type: 'string' }, json: { type: 'boolean' } } as const
const LISTED = 1000

export const suggestionsCommand: Command = {
  name: 'suggestions',
  usage: `[list|take|dismiss] [<key>] [--kind ${SUGGESTION_KINDS.join('|')}] [--json]`,
  summary: 'what may be done about topics: merge, version of, another name, a new topic',
  details: [
    'suggestions list [--kind k]          each with its kind and key; nothing is done by itself',
    'suggestions take <key> --kind k      does what it says',
    'suggestions dismiss <key> --kind k   never offers it again',
    'Each can be undone (changes --undo).',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const [action = 'list', key, ...more] = positionals
    const kind = kindOf(values.kind)
    return withNotebook(surroundings, async (notebook) => {
      if (action === 'list') {
        const list = await listSuggestions(notebook, { kind, each: LISTED })
        const lines = list.items.map((offer) => `${offer.kind}  ${offer.key}\n    ${sayOffer(offer)}\n`)
        surroundings.out(values.json ? printJson(list) : lines.join('') || 'Nothing to suggest.\n')
        return 0
      }
      if (key === undefined || more.length > 0 || kind === undefined)
        throw new Misuse(`Say suggestions ${action} with one key and its --kind.`)
      const change = await answer(notebook, action, kind, key)
      surroundings.out(
        values.json ? printJson({ change }) : `Done; take it back with: changes --undo ${change}\n`,
      )
      return 0
    })
  },
}

function kindOf(text: string | undefined): SuggestionKind | undefined {
  const kind = SUGGESTION_KINDS.find((one) => one === text)
  if (text !== undefined && kind === undefined)
    throw new Misuse(`There are no suggestions of the kind ${text}.`)
  return kind
}

/** Returns the change's number. */
async function answer(nb: Notebook, action: string, kind: SuggestionKind, key: string): Promise<number> {
  const gone = new Problem('That is not on offer.')
  if (action === 'dismiss') {
    const change = await dismissSuggestion(nb, kind, key)
    if (change === null) throw gone
    return change
  }
  if (action !== 'take') throw new Misuse(`suggestions cannot ${action}.`)
  const result = await takeSuggestion(nb, kind, key)
  if (result === null) throw gone
  if (!result.ok) throw new Problem(sentenceOfProblem(result.problem))
  return result.change as number
}

function sayOffer(offer: Suggestion): string {
  switch (offer.kind) {
    case 'same-model':
      return `${offer.from.name} and ${offer.into.name} may be one (${offer.why})`
    case 'version-of':
      return `${offer.version.name} may be a version of ${offer.ancestorName}${offer.ancestor ? '' : ', which is no topic yet'}`
    case 'spelling':
      return `${offer.name} may be another name of ${offer.topic.name} (${offer.why})`
    case 'new-topic':
      return `${offer.name}${offer.alias ? ` (${offer.alias})` : ''}, written ${offer.times} times in ${offer.notes} notes, may be a topic`
  }
}
