import type { Comparison } from '../../domain/aspects/comparison'

export type Language = 'en' | 'zh'

/** A comparison as a Markdown table with the notes it quotes beneath. `address` gives a note's address. */
export function toMarkdown(
  { topics, rows, toRead }: Comparison,
  { language, address }: { language: Language; address: (slug: string) => string },
): string {
  const nameOf = new Map(rows.map(({ key, name }) => [key, name[language]]))
  const head = ['', ...topics.map(({ name }) => cellText(name))]
  const table = [
    head,
    head.map(() => '---'),
    ...rows.map(({ name, cells }) => [
      cellText(name[language]),
      ...cells.map(({ quotes }) => quotes.map(({ text }) => `• ${cellText(text)}`).join('<br>')),
    ]),
  ]
  const notes = new Map(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ quotes }) => quotes.map(({ note }) => [note.slug, note] as const)),
    ),
  )
  const sources = [...notes.values()].map(
    ({ slug, title, day }) => `- ${day} [${escapeLabel(title)}](${address(slug)})`,
  )
  const gaps = toRead
    .map(({ topic, missing }) => ({ topic, names: missing.flatMap((key) => nameOf.get(key) ?? []) }))
    .filter(({ names }) => names.length > 0)
    .map(
      ({ topic, names }) =>
        `- ${topic.name}${language === 'zh' ? '：' : ': '}${names.join(language === 'zh' ? '、' : ', ')}`,
    )
  return [
    `# ${topics.map(({ name }) => name).join(' · ')}`,
    table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    section(language === 'zh' ? '来自' : 'From', sources),
    section(language === 'zh' ? '待读' : 'To read', gaps),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`
}

/** In a table a bar ends the cell and a line break the row. */
function cellText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>')
    .replace(/(?<!\\)\|/g, '\\|')
}

function escapeLabel(text: string): string {
  return text.replace(/[[\]]/g, '\\$&')
}
