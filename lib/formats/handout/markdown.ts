import type { Handout, HandoutEntry, HandoutLine } from '../../domain/handout/handout'
import { HANDOUT_WORDS, type HandoutLanguage } from './handout-words'

type Options = {
  language: HandoutLanguage
  /** Begins the addresses of notes. */
  origin: string
}

/** A handout as Markdown: lines of notes as written, everything else as text that no name can break out of. */
export function handoutToMarkdown(handout: Handout, { language, origin }: Options): string {
  const words = HANDOUT_WORDS[language]
  const { meeting, from, until, topics, references, links, leftOut } = handout
  const about = [`${meeting.day} ${meeting.time}`, meeting.place, meeting.people, words.window(from, until)]
  const read = topics.map(({ topic, entries }) =>
    [...(topic ? [`### ${escaped(topic.name)}`] : []), entries.map(entryText).join('\n')].join('\n\n'),
  )
  const lines = (['conclusions', 'numbers', 'questions', 'agenda'] as const).flatMap((name) =>
    handout[name].length > 0 ? [`## ${words[name]}`, handout[name].map(lineText).join('\n')] : [],
  )
  const parts = [
    `# ${escaped(meeting.title)}`,
    about
      .filter((part) => part.trim() !== '')
      .map(escaped)
      .join(' · '),
    ...(read.length > 0 ? [`## ${words.read}`, ...read] : []),
    ...lines,
    ...(read.length + lines.length === 0 ? [words.empty] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(references.length > 0
      ? [
          `## ${words.references}`,
          references
            .map(({ number, text, url }) => `${number}. ${escaped(text)}${linkTo(url, text)}`)
            .join('\n'),
        ]
      : []),
    ...(links.length > 0
      ? [
          `## ${words.links}`,
          links.map(({ title, url }) => `- ${escaped(title)}${linkTo(url, title)}`).join('\n'),
        ]
      : []),
  ]
  return parts.join('\n\n').concat('\n')

  function entryText({ note, href, gist, points, cites, secondHand }: HandoutEntry): string {
    const flag = secondHand ? ` (${words.secondHand})` : ''
    const head = `- ${indented(gist.text, '  ')}${numbersOf(cites)}${flag} (${placeText(note, href)})`
    return [head, ...points.map(({ text }) => `  - ${indented(text, '    ')}`)].join('\n')
  }

  function lineText({ text, from: place, cites, differs }: HandoutLine): string {
    const told = [
      ...(place ? [placeText(place.note, place.href)] : []),
      ...(differs ? [`${words.differs}${escaped(differs)}`] : []),
    ]
    return `- ${indented(text, '  ')}${numbersOf(cites)}${told.length > 0 ? ` (${told.join('; ')})` : ''}`
  }

  function placeText(note: HandoutEntry['note'], href: string): string {
    return `[${escaped(`${note.day} ${note.title}`)}](<${origin}${href}>)`
  }
}

const numbersOf = (cites: readonly number[]) => (cites.length === 0 ? '' : ` \\[${cites.join(', ')}\\]`)

/** One that is not in the text already. */
const linkTo = (url: string | null, text: string) =>
  url && !text.includes(url) && /^https?:\/\/[^\s<>]+$/.test(url) ? ` <${url}>` : ''

const indented = (text: string, by: string) => text.trim().replace(/\n/g, `\n${by}`)

/** Text of one line that Markdown takes for nothing else, nor for HTML. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~$]/g, '\\$&')
}
