import type { List, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Pages put a paragraph into every item; only items with several need room between them. */
export function tightenLists() {
  return (tree: Root): void =>
    visit(tree, 'list', (list) => {
      if (!isTight(list)) return
      list.spread = false
      for (const item of list.children) item.spread = false
    })
}

function isTight(list: List): boolean {
  return list.children.every(
    (item) => item.children.filter(({ type }) => type !== 'list').length <= 1 && item.children.length <= 2,
  )
}
