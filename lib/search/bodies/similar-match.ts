import { anyOf, phraseOf } from './match-expression'

const MOST_TOKENS = 16
/** What more notes share says nothing and costs the most. */
const MOST_NOTES = 1000
/** A token of the title, or a topic, says more of what a note is about than one of its body. */
const ABOUT = 3

/** The columns of one note's text that say what it is about. */
export type AboutText = { title: string; headings: string; topics: string; body: string }

const LONGEST_BODY = 4000

/** Every token by which other notes may be alike: words and topics, but no single characters, numbers or marks. */
export function aboutTokens({ title, headings, topics, body }: AboutText): string[] {
  const tokens = `${topics} ${title} ${headings} ${body.slice(0, LONGEST_BODY)}`.split(' ')
  return [...new Set(tokens)].filter((token) => token.startsWith(':t:') || /^\p{L}{2,32}$/u.test(token))
}

/** Notes that hold some of what sets this one apart; null when it holds only what all or none of the others do. */
export function similarMatch(
  text: AboutText,
  counts: ReadonlyMap<string, number>,
  notes: number,
): string | null {
  const about = new Set(`${text.topics} ${text.title} ${text.headings}`.split(' '))
  const often = new Map<string, number>()
  for (const token of text.body.split(' ')) often.set(token, (often.get(token) ?? 0) + 1)
  const weighed = aboutTokens(text).flatMap((token) => {
    const spread = counts.get(token) ?? 0
    if (spread < 2 || spread > Math.max(3, Math.min(notes / 3, MOST_NOTES))) return []
    const times = Math.min(3, often.get(token) ?? 1)
    return [{ token, weight: (about.has(token) ? ABOUT : 1) * times * Math.log(1 + notes / spread) }]
  })
  const best = weighed.sort((a, b) => b.weight - a.weight).slice(0, MOST_TOKENS)
  return anyOf(best.map(({ token }) => phraseOf([token], false)))
}
