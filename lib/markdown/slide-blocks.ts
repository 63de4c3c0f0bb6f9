import type { Definition, List, ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Run, SlideBlock, SlideListItem } from '../domain/slides/deck'
import { createContext, type NoteContext, type RenderInput } from './note-context'
import { reading } from './pipeline'
import { OWN_PICTURE } from './setting/replace-embeds'
import { normalise } from './source/normalise'
import { textOf } from './text-of'

/**
 * Longer texts stay as they are written: some kinds of Markdown cost the square of their length to read, and this
 * runs without the renderer's deadline. A line of a brief has a hundred characters.
 */
const LONGEST = 4_000

/** Signs that mean something to the reader; most lines of a log have none of them. */
const SIGNS = /[\\`*_[\]<>#|~$&!\n]|^\s*(?:[-+]|\d+[.)])\s|^(?: {4}|\t)|https?:|www\.|@/

type Reading = { context: NoteContext; definitions: ReadonlyMap<string, Definition> }

/** Markdown as blocks for slides, read as notes are. A picture's size is not known here and stands at 0. */
export function blocksOfMarkdown(text: string, links: RenderInput['links'] = {}): SlideBlock[] {
  if (text.length > LONGEST || !SIGNS.test(text)) return plainBlocks(text)
  const context = createContext({ title: '', body: text, topics: [], links }, normalise(text))
  const file = new VFile({ value: context.source.text, data: { note: context } })
  const tree = reading.runSync(reading.parse(file) as Root, file) as Root
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node))
  return tree.children.flatMap((node) => blocksOf(node, { context, definitions }))
}

function plainBlocks(text: string): SlideBlock[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }))
}

function blocksOf(node: Nodes, reading: Reading): SlideBlock[] {
  switch (node.type) {
    case 'paragraph':
      return proseBlocks(node.children, reading, {})
    case 'heading':
      return proseBlocks(node.children, reading, { bold: true })
    case 'list':
      return listBlocks(node, reading)
    case 'table':
      return [tableBlock(node, reading)]
    case 'code':
      return [{ kind: 'code', text: node.value }]
    case 'blockquote':
      return node.children
        .flatMap((child) => blocksOf(child, reading))
        .map((block) => (block.kind === 'paragraph' ? { ...block, quiet: true } : block))
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, reading))
    default:
      return []
  }
}

type Style = Pick<Exclude<Run, { tex: string }>, 'bold' | 'italic' | 'strike' | 'href'>

/** Lines of a paragraph become paragraphs; its pictures and displayed formulas stand between them. */
function proseBlocks(children: PhrasingContent[], reading: Reading, style: Style): SlideBlock[] {
  const blocks: SlideBlock[] = []
  let runs: Run[] = []
  const flush = () => {
    const trimmed = trimRuns(runs)
    if (trimmed.length > 0) blocks.push({ kind: 'paragraph', runs: trimmed })
    runs = []
  }
  for (const piece of piecesOf(children, reading, style)) {
    if (piece === 'break') flush()
    else if ('kind' in piece) {
      flush()
      blocks.push(piece)
    } else runs.push(piece)
  }
  flush()
  return blocks
}

type Piece = Run | SlideBlock | 'break'

function piecesOf(children: readonly PhrasingContent[], reading: Reading, style: Style): Piece[] {
  return children.flatMap((child): Piece[] => {
    switch (child.type) {
      case 'text':
        return [{ text: child.value.replace(/\s+/g, ' '), ...style }]
      case 'inlineCode':
        return [{ text: child.value, code: true, ...style }]
      case 'break':
        return ['break']
      case 'inlineMath':
        return [formulaPiece(child, reading)]
      case 'strong':
        return piecesOf(child.children, reading, { ...style, bold: true })
      case 'emphasis':
        // A link to nothing is an emphasis that is none.
        return piecesOf(child.children, reading, child.data?.hName ? style : { ...style, italic: true })
      case 'delete':
        return piecesOf(child.children, reading, { ...style, strike: true })
      case 'link':
        return piecesOf(child.children, reading, { ...style, ...linkStyle(child.url) })
      case 'linkReference': {
        const url = reading.definitions.get(child.identifier)?.url
        return piecesOf(child.children, reading, { ...style, ...linkStyle(url) })
      }
      case 'image':
        return [picturePiece(child.url, child.alt ?? '', style)]
      case 'imageReference':
        return [picturePiece(reading.definitions.get(child.identifier)?.url ?? '', child.alt ?? '', style)]
      default:
        return [{ text: textOf(child), ...style }]
    }
  })
}

function formulaPiece(node: Extract<PhrasingContent, { type: 'inlineMath' }>, { context }: Reading): Piece {
  const index = Number(node.data?.hProperties?.dataFormula ?? -1)
  return context.formulas[index]?.display ? { kind: 'formula', tex: node.value } : { tex: node.value }
}

/** Addresses that lead somewhere from a slide; any other link is its text. */
function linkStyle(url: string | undefined): Pick<Style, 'href'> {
  return url && /^(?:https?:\/\/|mailto:|\/(?![/\\]))/i.test(url) ? { href: url } : {}
}

function picturePiece(url: string, alt: string, style: Style): Piece {
  if (!OWN_PICTURE.test(url))
    return { text: alt.trim() || url.split(/[?#]/)[0] || '', ...style, ...linkStyle(url) }
  const [hash = '', extension = ''] = url.slice('/attachments/'.length).split('.')
  const picture = {
    hash,
    mediaType: `image/${extension === 'jpg' ? 'jpeg' : extension}`,
    alt: alt.trim(),
    width: 0,
    height: 0,
  }
  return { kind: 'picture', picture }
}

function listBlocks(list: List, reading: Reading): SlideBlock[] {
  const items = list.children.map((item) => itemOf(item, reading))
  return [
    { kind: 'list', ordered: list.ordered === true, items: items.map(({ item }) => item) },
    ...items.flatMap(({ rest }) => rest),
  ]
}

/** What a point of a list cannot hold on a slide stands behind the list. */
function itemOf(node: ListItem, reading: Reading): { item: SlideListItem; rest: SlideBlock[] } {
  const runs: Run[] = node.checked == null ? [] : [{ text: node.checked ? '☑ ' : '☐ ' }]
  const items: SlideListItem[] = []
  const rest: SlideBlock[] = []
  for (const block of node.children.flatMap((child) => blocksOf(child, reading))) {
    if (block.kind === 'list') items.push(...block.items)
    else if (block.kind !== 'paragraph') rest.push(block)
    else if (items.length === 0) runs.push(...(runs.length > 0 ? [{ text: ' ' }] : []), ...block.runs)
    else items.push({ runs: block.runs, items: [] })
  }
  return { item: { runs: trimRuns(runs), items }, rest }
}

function tableBlock(table: Table, reading: Reading): SlideBlock {
  const columns = Math.max(...table.children.map((row) => row.children.length))
  const [head = [], ...rows] = table.children.map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const pieces = piecesOf(row.children[column]?.children ?? [], reading, {})
      return trimRuns(pieces.map(asRun))
    }),
  )
  return { kind: 'table', head, rows }
}

/** Within a cell everything is a run. */
function asRun(piece: Piece): Run {
  if (piece === 'break') return { text: ' ' }
  if (!('kind' in piece)) return piece
  if (piece.kind === 'formula') return { tex: piece.tex }
  return { text: piece.kind === 'picture' ? piece.picture.alt : '' }
}

function trimRuns(runs: readonly Run[]): Run[] {
  const kept = joinRuns(runs.filter((run) => 'tex' in run || run.text !== ''))
  const [first, last] = [kept.at(0), kept.at(-1)]
  const trimmed = kept.map((run) => {
    if ('tex' in run) return run
    const start = run === first ? run.text.trimStart() : run.text
    return { ...run, text: run === last ? start.trimEnd() : start }
  })
  return trimmed.filter((run) => 'tex' in run || run.text !== '')
}

/** Neighbours of one kind as one: reading cuts text at every sign that might have meant something. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && !('tex' in last) && !('tex' in run) && kindOf(last) === kindOf(run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

function kindOf({ bold, italic, code, strike, href }: Exclude<Run, { tex: string }>): string {
  return [bold, italic, code, strike, href].join()
}
