import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { attributeOf, hasClass } from './elements'

/** Nothing of these is a writer's words. */
const DROPPED = new Set(
  'script style noscript template link meta base title head svg canvas button input select textarea option form object embed audio map area dialog'.split(
    ' ',
  ),
)

/** Line numbers and buttons that stand outside the code itself. */
const BESIDE_CODE = /^(code-snippet__line-index|pre-numbering|hljs-button|copy-code-btn|copy-btn)$/

/** Leaves what a reader of the page reads: no scripts, styles, controls, tracking pictures or hidden text. */
export function dropClutter() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      const isClutter = node.type === 'comment' || (node.type === 'element' && isDropped(node))
      if (!isClutter) return
      const kept = node.type === 'element' ? keptOf(node) : []
      parent.children.splice(index, 1, ...(kept as typeof parent.children))
      return [SKIP, index]
    })
  }
}

function isDropped(node: Element): boolean {
  if (DROPPED.has(node.tagName)) return true
  if (node.tagName === 'img') return isTracker(node)
  if (hasClass(node, BESIDE_CODE)) return true
  return node.properties.hidden === true || /display:\s*none/i.test(attributeOf(node, 'style'))
}

/** A form's words are words; Zhihu keeps a picture for readers without scripts and loads another one itself. */
function keptOf(node: Element): Element['children'] {
  return node.tagName === 'form' ? node.children : []
}

function isTracker(node: Element): boolean {
  const size = (name: string) => Number.parseFloat(attributeOf(node, name) || 'NaN')
  return size('width') <= 2 || size('height') <= 2
}
