import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { contextOf, type NoteFile } from '../note-context'
import { textOf } from '../text-of'

/**
 * Gives headings their ids and lists them as the outline. On a page the note's title stands above its body, so `#`
 * becomes the second level and so on.
 */
export function nameHeadings() {
  return (tree: Root, file: NoteFile): void => {
    const { outline, idPrefix } = contextOf(file)
    const uses = new Map<string, number>()
    visit(tree, 'heading', (heading) => {
      const text = textOf(heading).trim()
      const id = freeId(`${idPrefix}${slugOf(text)}`, uses)
      outline.push({ id, text, depth: heading.depth })
      heading.data = { ...heading.data, hProperties: { id } }
      heading.depth = Math.min(heading.depth + 1, 6) as typeof heading.depth
    })
  }
}

function slugOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  return words.join('-').slice(0, 80) || 'heading'
}

function freeId(id: string, uses: Map<string, number>): string {
  const use = (uses.get(id) ?? 0) + 1
  uses.set(id, use)
  return use === 1 ? id : freeId(`${id}-${use}`, uses)
}
