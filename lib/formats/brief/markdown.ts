import type { Brief, BriefLine } from '../../domain/brief/brief'
import { BRIEF_WORDS, type Language } from './brief-words'
import { headOf, outlineOf } from './outline'

type Options = {
  language: Language
  /** Begins the addresses of notes; they are relative where it is empty. */
  origin: string
}

/** A brief as Markdown, each line with the note it comes from. What its writer hid is left out. */
export function briefToMarkdown(brief: Brief, { language, origin }: Options): string {
  const words = BRIEF_WORDS[language]
  const { title, sub } = headOf(brief, words.window)
  const sections = outlineOf(brief).map(({ section, groups }) => {
    const seconds = brief.budget.bySection[section] ?? 0
    const body = groups.map(({ topic, entries }) =>
      [
        topic ? `### ${onOneLine(topic)}\n\n` : '',
        entries
          .map(({ line, points }) =>
            [
              item(line, ''),
              ...points.flatMap(({ label, lines }) => [
                ...(label ? [`  - ${onOneLine(label)}`] : []),
                ...lines.map((point) => item(point, label ? '    ' : '  ')),
              ]),
            ].join('\n'),
          )
          .join('\n'),
      ].join(''),
    )
    return `## ${words.section[section]}${words.bracket(words.minutes(seconds))}\n\n${body.join('\n\n')}`
  })
  const empty = sections.length === 0 ? [words.empty] : []
  return [`# ${onOneLine(title)}`, ...(sub ? [onOneLine(sub)] : []), ...empty, ...sections]
    .join('\n\n')
    .concat('\n')

  function item(line: BriefLine, indent: string): string {
    const text = textOf(line)
      .split('\n')
      .map((part, index) => (index === 0 ? part : `${indent}  ${part}`))
      .join('\n')
    return `${indent}- ${text}${line.kind === 'point' ? '' : tail(line)}`
  }

  function textOf({ text, added }: BriefLine): string {
    const label =
      added && added.kind !== 'note' && added.kind !== 'text' ? words.added[added.kind] + words.colon : ''
    return label + text.trim()
  }

  /** Where it comes from and what to beware of, behind the line. */
  function tail({ from, flags, promised }: BriefLine): string {
    const place = from
      ? [`[${escapeLabel(onOneLine(`${from.note.day} ${from.note.title}`))}](${origin}${from.href})`]
      : []
    const owed = promised ? [words.promised(onOneLine(promised.title), promised.day)] : []
    const due = promised?.dueDay ? [words.due(promised.dueDay)] : []
    const parts = [...place, ...owed, ...due, ...flags.map((flag) => `⚠ ${words.flag(flag)}`)]
    return parts.length === 0 ? '' : words.bracket(parts.join(language === 'zh' ? '；' : '; '))
  }
}

const onOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim()

function escapeLabel(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&')
}
