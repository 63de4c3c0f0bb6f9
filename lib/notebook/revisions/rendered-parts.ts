import type { Element, ElementContent } from 'hast'

export type Node = ElementContent

/** A part as it would be anywhere in any note: without ids, line numbers and the links that only a first mention gets. */
export function withoutPlaces(node: Node): Node {
  if (node.type !== 'element') return node
  const { id: _id, dataLine: _line, ariaDescribedBy: _described, ...properties } = node.properties
  if (String(properties.href ?? '').startsWith('#')) properties.href = undefined
  return { ...node, properties, children: joinTexts(node.children.flatMap(unlinked)) }
}

function unlinked(node: Node): Node[] {
  const isMention =
    node.type === 'element' && node.tagName === 'a' && [node.properties.className].flat().includes('mention')
  return isMention ? node.children : [withoutPlaces(node)]
}

function joinTexts(nodes: Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}

/** The thoughts of a paragraph, one a line, each in a span. */
export function linesOfParagraph(paragraph: Element): Element[] {
  const lines: Node[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push([])
    else if (!isGap(child)) lines.at(-1)?.push(child)
  }
  return lines.map((children) => element('span', withoutOuterBreaks(children)))
}

/** Lines, marked or not, as a paragraph again. */
export function paragraphOf({ properties }: Element, lines: Node[]): Element {
  const gap = element('span', [], ['thought-gap'])
  const children = lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', []), gap, line]))
  return { type: 'element', tagName: 'p', properties, children }
}

function isGap(node: Node): boolean {
  return node.type === 'element' && [node.properties.className].flat().includes('thought-gap')
}

/** After a break the renderer goes on in a new source line. */
function withoutOuterBreaks(children: Node[]): Node[] {
  return children.map((child, index) =>
    index === 0 && child.type === 'text' ? { ...child, value: child.value.replace(/^\n/, '') } : child,
  )
}

function element(tagName: string, children: Node[], className?: string[]): Element {
  return { type: 'element', tagName, properties: className ? { className } : {}, children }
}
