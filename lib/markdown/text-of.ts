import type { Nodes } from 'mdast'

/** The text of a node in one line of reading order; formulas as TeX, pictures by their description. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/** A note as plain lines for search: one line per source line, table cells side by side. */
export function plainTextOf(node: Nodes): string {
  if (node.type === 'tableRow') return node.children.map((cell) => textOf(cell)).join(' | ')
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') return textOf(node)
  if (!('children' in node)) return textOf(node)
  return node.children
    .map((child) => plainTextOf(child))
    .filter((text) => text !== '')
    .join('\n')
}
