import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { textOfElement } from './text-of-element'

/**
 * Puts every table into a box that scrolls sideways, reachable by keyboard. It is named by its own header row, which
 * reads right in any language of the interface.
 */
export function boxTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return
      const { dataLine, ...properties } = element.properties
      element.properties = properties
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-box'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: nameOf(element),
          ...(dataLine === undefined ? {} : { dataLine }),
        },
        children: [element],
      }
      return SKIP
    })
  }
}

function nameOf(table: Element): string {
  const cells: string[] = []
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') cells.push(textOfElement(cell).trim())
  })
  return cells.filter(Boolean).join(', ').slice(0, 120) || 'table'
}
