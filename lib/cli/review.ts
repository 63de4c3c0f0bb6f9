import type { Rating } from '../domain/cards/card'
import type { ReviewSession } from '../domain/cards/session'
import type { ReviewStatistics } from '../domain/cards/statistics'
import type { Notebook } from '../notebook/open-notebook'
import { answerCard, undoAnswer } from '../notebook/review/answer-card'
import { planFor, type TargetPlan } from '../notebook/review/plan-for'
import { readSession } from '../notebook/review/read-session'
import { readReviewStatistics } from '../notebook/review/read-statistics'
import { chooseReviewSettings, readReviewSettings, reviewSettings } from '../notebook/review/review-settings'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { CARDS_DETAILS, firstLine, workOnCards } from './review-cards'
import { withNotebook } from './with-notebook'

const OPTIONS = {
  meeting: { type: 'string' },
  at: { type: 'string' },
  minutes: { type: 'string' },
  retention: { type: 'string' },
  new: { type: 'string' },
  json: { type: 'boolean' },
} as const

export const reviewCommand: Command = {
  name: 'review',
  usage:
    '[next|plan|answer|undo|statistics|settings|cards] … [--meeting n | --at time] [--minutes n] [--retention r] [--new n] [--json]',
  summary: 'cards: what is to be answered now, what to rehearse for a meeting, and how it goes',
  details: [
    'review next                                     the card to answer now, and what is left today',
    'review plan --meeting 3 --minutes 12            what would be forgotten by then and matters for the brief',
    'review plan --at 2022-06-20T10:00 --minutes 12  the same for a moment; looking changes nothing',
    'review answer <card> <again|hard|good|easy>     or 1 to 4',
    'review undo                                     takes the newest answer back',
    'review statistics                               predicted and true recall, the last days, what is coming',
    'review settings [--retention 0.9] [--new 20]    share to be recalled, new cards a day',
    ...CARDS_DETAILS,
  ],
  async run(args, surroundings) {
    const { values, positionals } = parse(args, OPTIONS)
    const [action = 'next', ...words] = positionals
    return withNotebook(surroundings, async (notebook) => {
      const { result, told } = await perform(notebook, action, words, values)
      surroundings.out(values.json ? printJson(result) : told)
      return 0
    })
  },
}

type Values = { [name in Exclude<keyof typeof OPTIONS, 'json'>]?: string | undefined }
type Outcome = { result: unknown; told: string }

async function perform(nb: Notebook, action: string, words: string[], values: Values): Promise<Outcome> {
  switch (action) {
    case 'next': {
      const session = await readSession(nb)
      return { result: session, told: describeSession(session) }
    }
    case 'plan':
      return plan(nb, values)
    case 'answer':
      return answer(nb, words)
    case 'undo': {
      const undone = await undoAnswer(nb)
      if (!undone.ok) throw new Problem('There is no answer to take back.')
      return { result: undone, told: `Card ${undone.card} is scheduled as before.\n` }
    }
    case 'statistics': {
      const statistics = await readReviewStatistics(nb)
      return { result: statistics, told: describeStatistics(statistics) }
    }
    case 'settings':
      return settings(nb, values)
    case 'cards':
      return workOnCards(nb, words)
    default:
      throw new Misuse(`review cannot ${action}.`)
  }
}

async function plan(nb: Notebook, { meeting, at, minutes }: Values): Promise<Outcome> {
  if ((meeting === undefined) === (at === undefined)) throw new Misuse('Say one of --meeting and --at.')
  const asked = {
    at,
    meeting: meeting === undefined ? undefined : wholeNumber(meeting, '--meeting'),
    minutes: minutes === undefined ? undefined : wholeNumber(minutes, '--minutes'),
  }
  const found = await planFor(nb, asked)
  if (!found)
    throw new Problem(
      meeting ? `There is no meeting ${meeting}.` : `${at} is no time; write 2022-06-20T10:00.`,
    )
  return { result: found, told: describePlan(found) }
}

const NAMES = ['again', 'hard', 'good', 'easy']

async function answer(nb: Notebook, [card = '', rating = '']: string[]): Promise<Outcome> {
  const named = NAMES.indexOf(rating) + 1 || Number(rating)
  if (!NAMES[named - 1]) throw new Misuse('Say how it was: again, hard, good or easy.')
  const result = await answerCard(nb, { card: wholeNumber(card, 'The card'), rating: named as Rating })
  if (!result.ok) throw new Problem(`There is no card ${card}.`)
  return { result, told: `Comes back ${result.schedule.due}; take it back with: review undo\n` }
}

async function settings(nb: Notebook, { retention, new: newPerDay }: Values): Promise<Outcome> {
  const before = await readReviewSettings(nb)
  const asked = { ...(retention ? { retention } : {}), ...(newPerDay ? { newPerDay } : {}) }
  const parsed = reviewSettings.safeParse({ ...before, ...asked })
  if (!parsed.success) throw new Misuse(parsed.error.issues.map(({ message }) => message).join(' '))
  if (Object.keys(asked).length > 0) await chooseReviewSettings(nb, parsed.data)
  const { data } = parsed
  return {
    result: data,
    told: `Recall of ${percent(data.retention)}, ${data.newPerDay} new cards a day.\n`,
  }
}

function describeSession({ card, left, until, cards }: ReviewSession): string {
  const sum = `${left.learning} being learned, ${left.review} to review, ${left.unanswered} new\n`
  if (card) return `${card.id}  ${card.front}\n\n${card.back}\n\n${sum}`
  if (cards === 0) return 'There are no cards yet.\n'
  return `Done for today.${until ? ` The next comes up ${until}.` : ''}\n`
}

function describePlan({ cards, seconds, left, at }: TargetPlan): string {
  if (cards.length === 0) return 'Nothing to rehearse.\n'
  const rows = cards.map((card) => [
    `${card.id}`,
    card.recall === null ? 'new' : percent(card.recall),
    card.weight.toFixed(2),
    `${Math.round(card.seconds)} s`,
    firstLine(card.front),
  ])
  const table = printTable([['card', 'recall', 'weight', 'time', 'front'], ...rows])
  return `${table}${cards.length} cards, ${(seconds / 60).toFixed(1)} minutes, for ${at}; ${left} more left out\n`
}

function describeStatistics({ recall, days, forecast, states }: ReviewStatistics): string {
  const answers = days.reduce((sum, day) => sum + day.answers, 0)
  const due = forecast.reduce((sum, day) => sum + day.cards, 0)
  const truth = recall
    ? `Recall: ${percent(recall.predicted)} predicted, ${percent(recall.recalled)} true, likely ${percent(recall.low)}–${percent(recall.high)} (${recall.answers} answers)\n`
    : 'Recall: no answers yet to cards that had been learned\n'
  const cards = `Cards: ${states.unanswered} new, ${states.learning} being learned, ${states.young} young, ${states.mature} mature, ${states.suspended} put aside\n`
  return `${truth}Last 30 days: ${answers} answers\nNext 30 days: ${due} due\n${cards}`
}

const percent = (share: number) => `${Math.round(share * 100)} %`

function wholeNumber(text: string, what: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value > 0) return value
  throw new Misuse(`${what} is a number.`)
}
