import type { Nodes } from 'hast'

/** The text of an element as a reader hears it; a formula by its TeX. */
export function textOfElement(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.properties.dataTex) return String(node.properties.dataTex)
  return 'children' in node ? node.children.map((child) => textOfElement(child)).join('') : ''
}
