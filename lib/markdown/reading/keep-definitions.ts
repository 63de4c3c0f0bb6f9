import type { Definition, FootnoteDefinition, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Markdown hides `[1]: https://…` and `[^1]: …` that nothing refers to. In a reading log such a line is the writer's
 * list of references, so it stays on the page.
 */
export function keepDefinitions() {
  return (tree: Root): void => {
    const used = { link: new Set<string>(), footnote: new Set<string>() }
    visit(tree, (node: Nodes) => {
      if (node.type === 'linkReference' || node.type === 'imageReference') used.link.add(node.identifier)
      if (node.type === 'footnoteReference') used.footnote.add(node.identifier)
    })
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      if (node.type === 'definition' && !used.link.has(node.identifier)) {
        parent.children[index] = definitionAsText(node)
      } else if (node.type === 'footnoteDefinition' && !used.footnote.has(node.identifier)) {
        const shown = footnoteAsText(node)
        parent.children.splice(index, 1, ...shown)
        return index + shown.length
      }
    })
  }
}

function definitionAsText({ label, identifier, url, position }: Definition): Paragraph {
  return {
    type: 'paragraph',
    position,
    children: [
      { type: 'text', value: `[${label ?? identifier}]: ` },
      { type: 'link', url, children: [{ type: 'text', value: url }] },
    ],
  }
}

function footnoteAsText({ label, identifier, children, position }: FootnoteDefinition): RootContent[] {
  const [first, ...rest] = children
  const mark = { type: 'text' as const, value: `[^${label ?? identifier}]: ` }
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', position, children: [mark] }, ...children]
  return [{ ...first, children: [mark, ...first.children] }, ...rest]
}
