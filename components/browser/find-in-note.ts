import { locateWords, type Place } from './note-text'

const NAME = 'found'

/**
 * Marks words in a rendered text and answers where they stand; null when they do not, or when the browser cannot mark
 * without changing the page. Marks given before go.
 */
export function markWords(root: ParentNode, words: string): Range | null {
  if (!('highlights' in CSS)) return null
  CSS.highlights.delete(NAME)
  const range = words === '' ? null : rangeOf(root, words)
  if (range) CSS.highlights.set(NAME, new Highlight(range))
  return range
}

/** Brings a stretch of the page to the middle of what the reader sees; where it has no box, its element. */
export function showRange(range: Range): void {
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const box = range.getBoundingClientRect()
  if (box.height === 0) element?.scrollIntoView({ block: 'center' })
  else window.scrollBy(0, box.top + box.height / 2 - window.innerHeight / 2)
}

function rangeOf(root: ParentNode, words: string): Range | null {
  const nodes = [...root.querySelectorAll('.prose')].flatMap(readingNodes)
  const found = locateWords(nodes.map(textOf), words)
  const first = found && nodes[found.from.piece]
  const last = found && nodes[found.to.piece]
  if (!first || !last) return null
  const range = document.createRange()
  begin(range, first, found.from)
  end(range, last, found.to)
  return range
}

/** Text nodes in reading order; a formula is one node, since its glyphs stand in it three times over. */
function readingNodes(prose: Element): (Text | Element)[] {
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const nodes: (Text | Element)[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (isFormula(node)) nodes.push(node)
    else if (node instanceof Text && !node.parentElement?.closest('[data-tex]')) nodes.push(node)
  }
  return nodes
}

function isFormula(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.dataset.tex !== undefined
}

function textOf(node: Text | Element): string {
  return isFormula(node) ? (node.dataset.tex ?? '') : (node.textContent ?? '')
}

function begin(range: Range, node: Text | Element, { start }: Place): void {
  if (node instanceof Text) range.setStart(node, start)
  else range.setStartBefore(node)
}

function end(range: Range, node: Text | Element, { end: after }: Place): void {
  if (node instanceof Text) range.setEnd(node, after)
  else range.setEndAfter(node)
}
