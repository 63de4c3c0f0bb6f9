import { MENTION_STEPS, type NoteMentions, sentenceOfMentionProblem } from '../domain/mention'
import { changeMention } from '../notebook/mentions/change-mention'
import { readDismissals, readMentions } from '../notebook/mentions/read-mentions'
import { weighName } from '../notebook/mentions/weigh-name'
import { type Command, parse, printJson, printTable } from './command'
import { Misuse, Problem } from './outcome'
import { withNotebook } from './with-notebook'

export const mentionsCommand: Command = {
  name: 'mentions',
  usage: '<note> [tag|link|dismiss|look-again <topic>] | dismissed [topic] | weigh <name>  [--json]',
  summary: 'the topics a note’s text names; make one a tag or a link, or dismiss it',
  details: [
    'mentions <note>                       what the text names, with the words around it',
    'mentions <note> tag <topic>           tag the note with it: a new revision',
    'mentions <note> link <topic>          [[…]] around the first place: a new revision',
    'mentions <note> dismiss <topic>       the text does not mean it; holds for good (changes --undo)',
    'mentions <note> look-again <topic>    take a dismissal back',
    'mentions dismissed [topic]            what was dismissed',
    'mentions weigh <name>                 how many notes a spelling would be met in, before it is added',
  ],
  async run(args, { out, ...surroundings }) {
    const { values, positionals } = parse(args, { json: { type: 'boolean' } })
    const [first, second, third, ...more] = positionals
    if (first === undefined || more.length > 0) throw new Misuse('Name one note by its slug.')
    const print = (value: unknown, text: string) => out(values.json ? printJson(value) : text)
    return withNotebook({ out, ...surroundings }, async (nb) => {
      if (first === 'dismissed' && third === undefined) {
        const items = await readDismissals(nb, second ?? null)
        print({ items }, printTable(items.map(({ topic, note }) => [topic.name, note.slug, note.title])))
      } else if (first === 'weigh' && second !== undefined && third === undefined) {
        const weight = await weighName(nb, second)
        const { name, notes, of, hazard } = weight
        const reason = hazard === null ? '' : ` (${hazard})`
        print(weight, `${name} stands in ${notes} of ${of} notes${reason}.\n`)
      } else if (second === undefined) {
        const mentions = await readMentions(nb, first)
        if (!mentions) throw new Problem(`There is no note ${first}.`)
        print(mentions, describe(mentions))
      } else {
        const step = MENTION_STEPS.find((known) => known === second)
        if (!step || third === undefined)
          throw new Misuse(`Say one of ${MENTION_STEPS.join(', ')} and a topic.`)
        const outcome = await changeMention(nb, first, { topic: third, step })
        if (!outcome) throw new Problem(`There is no note ${first}.`)
        if (!outcome.ok) throw new Problem(sentenceOfMentionProblem(outcome.problem, outcome.topic))
        const { ok: _ok, ...done } = outcome
        const back = done.change === null ? '' : ` Take it back with: changes --undo ${done.change}`
        print(done, `${step} ${done.topic.name}: ${first} is at revision ${done.revision}.${back}\n`)
      }
      return 0
    })
  },
}

function describe({ items, dismissed }: NoteMentions): string {
  const rows = items.map(({ name, places, tagged, quote }) => [
    name,
    `×${places}`,
    tagged ? 'tag' : '',
    `${quote.before}[${quote.hit}]${quote.after}`,
  ])
  const names = dismissed.map(({ name }) => name).join(', ')
  return `${printTable(rows)}${names === '' ? '' : `Dismissed: ${names}\n`}`
}
