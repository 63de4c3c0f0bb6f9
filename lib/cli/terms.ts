import type { TermPair } from '../domain/term-pairs/term-pair'
import type { Notebook } from '../notebook/open-notebook'
import { listTerms } from '../notebook/terms/read-terms'
import { termInput } from '../notebook/terms/term-input'
import { listTermOffers } from '../notebook/terms/term-offers'
import { addTerm, dismissTerm, editTerm, removeTerm, type TermResult } from '../notebook/terms/term-work'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  find: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const

const LISTED = 200

export const termsCommand: Command = {
  name: 'terms',
  usage: '[list|offers|add|edit|delete|dismiss] … [--find letters] [--limit n] [--json]',
  summary: 'the bank of terms: pairs of Chinese and English words; a search for one finds the other',
  details: [
    'terms list [--find letters]              the pairs, with their numbers',
    'terms offers                             pairs that notes set side by side; none is taken by itself',
    'terms add <chinese> <english>            also takes what is on offer',
    'terms edit <number> <chinese> <english>',
    'terms delete <number>                    it is not offered again',
    'terms dismiss <chinese> <english>        never offer this pair again',
    'Each can be undone (changes --undo).',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const [action = 'list', ...words] = positionals
    const limit = limitOf(values.limit)
    return withNotebook(surroundings, async (notebook) => {
      if (action === 'list') {
        const bank = await listTerms(notebook, { q: values.find ?? '', limit })
        const rows = bank.items.map((term) => [`${term.id}`, term.chinese, term.english, `${term.notes}`])
        const table = printTable([['number', 'chinese', 'english', 'notes'], ...rows])
        surroundings.out(values.json ? printJson(bank) : table)
        return 0
      }
      if (action === 'offers') {
        const offers = await listTermOffers(notebook, limit)
        const lines = offers.items.map(
          ({ chinese, english, notes }) => `${chinese} = ${english}  (${notes})\n`,
        )
        surroundings.out(values.json ? printJson(offers) : lines.join('') || 'The notes offer no pair.\n')
        return 0
      }
      const change = await perform(notebook, action, words)
      surroundings.out(
        values.json ? printJson({ change }) : `Done; take it back with: changes --undo ${change}\n`,
      )
      return 0
    })
  },
}

function limitOf(text: string | undefined): number {
  const limit = Number(text ?? LISTED)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new Misuse('--limit is a number of pairs.')
}

/** Returns the change's number. */
async function perform(nb: Notebook, action: string, words: string[]): Promise<number> {
  switch (action) {
    case 'add':
      return changeOf(await addTerm(nb, pairOf(words)))
    case 'edit':
      return changeOf(await editTerm(nb, numberOf(words[0]), pairOf(words.slice(1))))
    case 'delete':
      return changeOf(await removeTerm(nb, numberOf(words[0])))
    case 'dismiss':
      return dismissTerm(nb, pairOf(words))
    default:
      throw new Misuse(`terms cannot ${action}.`)
  }
}

function pairOf(words: string[]): TermPair {
  const [chinese, english, ...more] = words
  if (more.length > 0)
    throw new Misuse('Say the Chinese word and the English; put quotes around several words.')
  const parsed = termInput.safeParse({ chinese: chinese ?? '', english: english ?? '' })
  if (parsed.success) return parsed.data
  throw new Misuse(parsed.error.issues.map(({ message }) => message).join(' '))
}

function numberOf(word: string | undefined): number {
  const id = Number(word)
  if (Number.isInteger(id) && id > 0) return id
  throw new Misuse('Say the number of a pair; terms list has them.')
}

function changeOf(result: TermResult): number {
  if (result.ok) return result.change
  const why = {
    known: 'The bank has this pair already.',
    missing: 'There is no such pair.',
    same: 'Nothing would change.',
  }
  throw new Problem(why[result.reason])
}
