import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import { roleFromLead } from '../domain/source-role'
import { textOf } from './text-of'

/** About 300 Latin letters or 160 Chinese characters. */
const ROOM = 300
const WIDE_WEIGHT = 300 / 160
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * The beginning of a note as one paragraph: prose and list items first to last, headings, tables, code and lines that
 * only give a link left out. Formulas stay formulas and links become their words, since it will sit inside a link.
 */
export function excerptOf(tree: Root): Paragraph {
  const cutting = { room: ROOM, cut: false }
  const children: PhrasingContent[] = []
  for (const line of proseLines(tree)) {
    if (cutting.cut) break
    if (children.length > 0) children.push({ type: 'text', value: ' ' })
    children.push(...cutNodes(line, cutting))
  }
  if (cutting.cut) children.push({ type: 'text', value: '…' })
  return { type: 'paragraph', children }
}

function* proseLines(node: Nodes): Generator<PhrasingContent[]> {
  if (node.type === 'paragraph') {
    for (const line of splitAtBreaks(node.children)) {
      if (!isLinkLine(line)) yield line
    }
  } else if (
    node.type === 'root' ||
    node.type === 'list' ||
    node.type === 'listItem' ||
    node.type === 'blockquote'
  ) {
    for (const child of node.children) yield* proseLines(child)
  }
}

function splitAtBreaks(nodes: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines.filter((line) => line.some((node) => textOf(node).trim() !== ''))
}

/** A bare URL, `论文:…`, `代码: …`: what the note's list of sources already says. */
function isLinkLine(line: PhrasingContent[]): boolean {
  const text = line.map((node) => textOf(node)).join('')
  const lead = /^\s*(.{1,24}?)\s*[:：]/.exec(text)?.[1]
  if (lead && roleFromLead(lead)) return true
  const words = line.map((node) => (isAddress(node) ? '' : textOf(node))).join('')
  return words !== text && /^[^:：]{0,24}[:：]?\s*$/.test(words)
}

function isAddress(node: PhrasingContent): boolean {
  const text = textOf(node)
  return (node.type === 'link' && /^(?:https?:\/\/|www\.)/i.test(text)) || /^\s*file:\/\//i.test(text)
}

type Cutting = { room: number; cut: boolean }

function cutNodes(nodes: PhrasingContent[], cutting: Cutting): PhrasingContent[] {
  return nodes.flatMap((node) => (cutting.cut ? [] : cutNode(node, cutting)))
}

function cutNode(node: PhrasingContent, cutting: Cutting): PhrasingContent[] {
  switch (node.type) {
    case 'inlineMath':
      return takeFormula(node, cutting)
    case 'inlineCode':
      return [{ type: 'inlineCode', value: takeText(node.value, cutting) }]
    case 'strong':
    case 'delete':
      return [{ ...node, children: cutNodes(node.children, cutting) }]
    case 'emphasis': {
      const children = cutNodes(node.children, cutting)
      // A link to a missing note is carried as emphasis with an element of its own.
      return node.data?.hName ? children : [{ ...node, children }]
    }
    case 'link':
    case 'linkReference':
      return cutNodes(node.children, cutting)
    case 'footnoteReference':
      return []
    default:
      return [{ type: 'text', value: takeText(textOf(node).replace(/\s+/g, ' '), cutting) }]
  }
}

function takeFormula(
  node: Extract<PhrasingContent, { type: 'inlineMath' }>,
  cutting: Cutting,
): PhrasingContent[] {
  const weight = Math.min(node.value.length, 40)
  cutting.cut = weight > cutting.room
  if (cutting.cut) return []
  cutting.room -= weight
  return [node]
}

/** As much of the text as there is room for, ended after a word or a Chinese character. */
function takeText(text: string, cutting: Cutting): string {
  let end = 0
  for (const { segment, index } of graphemes.segment(text.slice(0, 2 * ROOM))) {
    const wide = WIDE.test(segment)
    cutting.room -= wide ? WIDE_WEIGHT : segment.length
    if (cutting.room < 0) {
      cutting.cut = true
      return text.slice(0, end || index).trimEnd()
    }
    if (wide) end = index + segment.length
    else if (/\s/.test(segment)) end = index
  }
  return text
}
