import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { contextOf, type NoteContext, type NoteFile } from '../note-context'

/** Marks top-level blocks and list items with the line of the source they begin on, for jumping from a finding. */
export function anchorLines() {
  return (tree: Root, file: NoteFile): void => {
    const context = contextOf(file)
    for (const block of tree.children) anchor(block, context)
    visit(tree, 'listItem', (item) => anchor(item, context))
  }
}

function anchor(node: Nodes, { source }: NoteContext): void {
  const offset = node.position?.start.offset
  if (offset === undefined) return
  const dataLine = source.map.lineOf(source.map.toOriginal(offset))
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, dataLine } }
}
