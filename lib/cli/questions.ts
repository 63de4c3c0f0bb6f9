import type { QuestionState } from '../domain/questions/question'
import type { Notebook } from '../notebook/open-notebook'
import { listQuestions } from '../notebook/questions/list-questions'
import { answerInput, askInput } from '../notebook/questions/question-input'
import {
  answerQuestion,
  askQuestion,
  dropQuestion,
  type QuestionResult,
  reopenQuestion,
} from '../notebook/questions/settle-question'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  state: { type: 'string' },
  topic: { type: 'string' },
  note: { type: 'string' },
  find: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const

const STATES = ['open', 'answered', 'dropped', 'settled', 'all'] as const
const LISTED = 200

export const questionsCommand: Command = {
  name: 'questions',
  usage: '[list|ask|answer|drop|reopen] … [--state s] [--topic slug] [--note slug] [--find letters] [--json]',
  summary: 'what your notes ask, until it is answered or dropped',
  details: [
    'questions list [--state open|answered|dropped|settled|all]   the questions, with their numbers',
    'questions ask <question> [--note slug]                       by hand, perhaps about a note',
    'questions answer <number> [words] [--note slug]              by a note, in words, or both',
    'questions drop <number> [why]',
    'questions reopen <number>                                    what was said of it stays',
    'Each can be undone (changes --undo).',
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const [action = 'list', ...words] = positionals
    const state = STATES.find((one) => one === (values.state ?? 'open'))
    if (!state) throw new Misuse(`--state is one of ${STATES.join(', ')}.`)
    const limit = limitOf(values.limit)
    return withNotebook(surroundings, async (nb) => {
      if (action === 'list') {
        const { topic, note, find: q } = values
        const list = await listQuestions(nb, { state, topic, note, q, limit })
        surroundings.out(values.json ? printJson(list) : tableOf(list.items))
        return 0
      }
      const change = await perform(nb, action, words, values.note)
      surroundings.out(
        values.json ? printJson({ change }) : `Done; take it back with: changes --undo ${change}\n`,
      )
      return 0
    })
  },
}

type Listed = {
  id: number
  state: QuestionState
  askedDay: string
  text: string
  note: { title: string } | null
}

function tableOf(questions: Listed[]): string {
  if (questions.length === 0) return 'No questions.\n'
  return printTable([
    ['number', 'state', 'asked', 'question', 'note'],
    ...questions.map(({ id, state, askedDay, text, note }) => [
      `${id}`,
      state,
      askedDay,
      text,
      note?.title ?? '',
    ]),
  ])
}

function limitOf(text: string | undefined): number {
  const limit = Number(text ?? LISTED)
  if (Number.isInteger(limit) && limit > 0) return limit
  throw new Misuse('--limit is a number of questions.')
}

/** Returns the change's number. */
async function perform(
  nb: Notebook,
  action: string,
  words: string[],
  note: string | undefined,
): Promise<number> {
  const [number, ...said] = words
  const answer = said.join(' ')
  switch (action) {
    case 'ask':
      return changeOf(await askQuestion(nb, checked(askInput.safeParse({ text: words.join(' '), note }))))
    case 'answer':
      return changeOf(
        await answerQuestion(nb, numberOf(number), checked(answerInput.safeParse({ note, answer }))),
      )
    case 'drop':
      return changeOf(
        await dropQuestion(nb, numberOf(number), checked(answerInput.safeParse({ answer })).answer),
      )
    case 'reopen':
      return changeOf(await reopenQuestion(nb, numberOf(number)))
    default:
      throw new Misuse(`questions cannot ${action}.`)
  }
}

type Parsed<T> = { success: true; data: T } | { success: false; error: { issues: { message: string }[] } }

function checked<T>(parsed: Parsed<T>): T {
  if (parsed.success) return parsed.data
  throw new Misuse(parsed.error.issues.map(({ message }) => message).join(' '))
}

function numberOf(word: string | undefined): number {
  const id = Number(word)
  if (Number.isInteger(id) && id > 0) return id
  throw new Misuse('Say the number of a question; questions list has them.')
}

function changeOf(result: QuestionResult): number {
  if (result.ok) return result.change
  const why = {
    missing: 'There is no such question.',
    note: 'There is no such note.',
    same: 'It stands so already.',
  }
  throw new Problem(why[result.reason])
}
