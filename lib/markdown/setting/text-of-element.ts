import type { Nodes } from 'hast'

export function textOfElement(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOfElement(child)).join('') : ''
}
