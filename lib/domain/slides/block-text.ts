import type { Run, SlideBlock, SlideListItem } from './deck'

/** Formulas as TeX. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => ('tex' in run ? run.tex : run.text)).join('')
}

/** A block as lines of plain text; a list's items with a dash. */
export function textOfBlock(block: SlideBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return textOfRuns(block.runs)
    case 'list':
      return block.items.map((item) => textOfItem(item, '')).join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(textOfRuns).join(' | ')).join('\n')
    case 'formula':
      return block.tex
    case 'code':
      return block.text
    case 'picture':
      return block.picture.alt
  }
}

function textOfItem({ runs, items }: SlideListItem, indent: string): string {
  return [`${indent}- ${textOfRuns(runs)}`, ...items.map((item) => textOfItem(item, `${indent}  `))].join(
    '\n',
  )
}

/** What a text's blocks are as one item of a list; what no list can hold follows it. */
export function asListItem(blocks: readonly SlideBlock[]): {
  item: SlideListItem | null
  rest: SlideBlock[]
} {
  const runs: Run[] = []
  const items: SlideListItem[] = []
  const rest: SlideBlock[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (runs.length > 0) runs.push({ text: ' ' })
      runs.push(...block.runs)
    } else if (block.kind === 'list') items.push(...block.items)
    else rest.push(block)
  }
  const [only] = items
  if (runs.length > 0) return { item: { runs, items }, rest }
  // A point that was itself written as a bullet.
  if (only && items.length === 1) return { item: only, rest }
  return { item: only ? { runs: only.runs, items: [...only.items, ...items.slice(1)] } : null, rest }
}
