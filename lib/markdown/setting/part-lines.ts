import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * One line of a log is one thought and is set a little apart from the next. A line break takes no height of its own
 * in any browser, so a gap follows it.
 */
export function partLines() {
  return (tree: Root): void =>
    visit(tree, 'element', (element, position, parent) => {
      if (element.tagName !== 'br' || !parent || position === undefined) return
      const gap = {
        type: 'element' as const,
        tagName: 'span',
        properties: { className: ['thought-gap'] },
        children: [],
      }
      parent.children.splice(position + 1, 0, gap)
      return [SKIP, position + 2]
    })
}
