import type { Element, ElementContent, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { replaced, shortest } from '../../domain/text-diff/align'
import { linesOfParagraph, type Node, paragraphOf, withoutPlaces } from './rendered-parts'

/** Said before a marked place to those who do not see its colour. */
export type MarkWords = { added: string; removed: string }

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify)

/**
 * Two renderings as one: what only one of them has stands in `<del>` or `<ins>`. Whole lines, list items, tables and
 * formulas are marked, never parts of one: half a formula cannot be set.
 */
export function mergeRendered(before: string, after: string, words: MarkWords): string {
  const merged = mergeNodes(blocksOf(html.parse(before)), blocksOf(html.parse(after)), words)
  return html.stringify({ type: 'root', children: merged })
}

function mergeNodes(before: Node[], after: Node[], words: MarkWords): Node[] {
  const [old, fresh] = [before.map(keyOf), after.map(keyOf)]
  const merged: Node[] = []
  let [gone, come]: [Node[], Node[]] = [[], []]
  let [a, b] = [0, 0]
  for (const { kind, tokens } of shortest(old, fresh) ?? replaced(old, fresh)) {
    const count = tokens.length
    if (kind === 'same') {
      merged.push(...mergeChanged(gone, come, words), ...after.slice(b, b + count))
      ;[gone, come] = [[], []]
    } else if (kind === 'removed') gone.push(...before.slice(a, a + count))
    else come.push(...after.slice(b, b + count))
    if (kind !== 'added') a += count
    if (kind !== 'removed') b += count
  }
  return [...merged, ...mergeChanged(gone, come, words)]
}

/** Changed places side by side: a paragraph or list that became another is looked into, anything else marked whole. */
function mergeChanged(gone: Node[], come: Node[], words: MarkWords): Node[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => {
    const [old, fresh] = [gone[index], come[index]]
    const inside = old && fresh && mergeInside(old, fresh, words)
    if (inside) return [inside]
    return [...(old ? [mark('del', old, words)] : []), ...(fresh ? [mark('ins', fresh, words)] : [])]
  }).flat()
}

/** Null when they have no parts to be compared one by one. */
function mergeInside(old: Node, fresh: Node, words: MarkWords): Element | null {
  if (old.type !== 'element' || fresh.type !== 'element' || old.tagName !== fresh.tagName) return null
  if (fresh.tagName === 'p') {
    const lines = [linesOfParagraph(old), linesOfParagraph(fresh)] as const
    if (lines[0].length + lines[1].length === 2) return null
    return paragraphOf(fresh, mergeNodes(...lines, words))
  }
  if (!['ul', 'ol', 'blockquote'].includes(fresh.tagName)) return null
  return { ...fresh, children: mergeNodes(blocksOf(old), blocksOf(fresh), words) }
}

/** An item of a list stays an item, and the mark goes inside. */
function mark(tagName: 'ins' | 'del', node: Node, words: MarkWords): Element {
  const word: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['visually-hidden'] },
    children: [{ type: 'text', value: `${tagName === 'ins' ? words.added : words.removed} ` }],
  }
  const marked = (children: Node[]): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: [word, ...children],
  })
  const shown = tagName === 'del' ? withoutPlaces(node) : node
  if (shown.type !== 'element' || shown.tagName !== 'li') return marked([shown])
  return { ...shown, children: [marked(shown.children)] }
}

function blocksOf(node: Root | Element): Node[] {
  const children: (RootContent | ElementContent)[] = node.children
  return children.filter(
    (child): child is ElementContent =>
      child.type !== 'doctype' && (child.type !== 'text' || child.value.trim() !== ''),
  )
}

function keyOf(node: Node): string {
  return html.stringify({ type: 'root', children: [withoutPlaces(node)] })
}
