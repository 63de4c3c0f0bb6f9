import { namedLink } from './links'
import { figures, formula, heading, metrics, modelName, sentence } from './phrasing'
import type { Random } from './random'

type Wishes = {
  formulas: boolean
  /** Links that stand in the body, each with its lead. */
  links: number
  /** Title of an earlier note to point at. */
  linkTo: string | null
}

/** A body of about `bytes` UTF-8 bytes: paragraphs, and by chance headings, lists, a table, a quotation of code. */
export function noteBody(random: Random, bytes: number, { formulas, links, linkTo }: Wishes): string {
  const blocks = [
    ...(random.chance(0.25) ? [`${modelName(random)}: ${sentence(random)}`] : []),
    ...Array.from({ length: links }, () => namedLink(random)),
    ...(formulas ? formulaLines(random) : []),
    ...(linkTo === null ? [] : [`参见 [[${linkTo}]]。`]),
    ...(random.chance(0.25) ? [table(random)] : []),
    ...(random.chance(0.5) ? [list(random)] : []),
  ]
  let size = Buffer.byteLength(blocks.join('\n'))
  while (size < bytes) {
    const block = paragraph(random)
    size += Buffer.byteLength(block) + 1
    blocks.splice(random.int(0, blocks.length), 0, block)
  }
  return blocks.join('\n')
}

function paragraph(random: Random): string {
  const sentences = Array.from({ length: random.int(1, 3) }, () => sentence(random))
  const text = sentences
    .map((words) => (/[.?]$/.test(words) ? `${words} ` : words))
    .join('')
    .trimEnd()
  return random.chance(0.15) ? `\n## ${heading(random)}\n${text}` : text
}

function list(random: Random): string {
  const numbered = random.chance(0.4)
  const items = Array.from({ length: random.int(3, 5) }, (_, index) => {
    const words = sentence(random).replace(/[。.]$/, '')
    const bold = random.chance(0.2) ? `**${modelName(random)}：**` : ''
    return `${numbered ? `${index + 1}.` : '-'} ${bold}${words}`
  })
  return `${items.join('\n')}\n`
}

function table(random: Random): string {
  const head = ['模型', ...metrics(random, random.int(2, 3))]
  const rows = Array.from({ length: random.int(3, 5) }, () => figures(random, head.length))
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return `\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}

function formulaLines(random: Random): string[] {
  return Array.from({ length: random.int(1, 4) }, () => {
    if (random.chance(0.2)) return `\\[${formula(random)}\\]`
    const words = sentence(random)
    return random.chance(0.5)
      ? `其中 \\(${formula(random)}\\)，${words}`
      : `${words}记作 \\(${formula(random)}\\)。`
  })
}
