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
    const taken = new Set<string>()
    visit(tree, 'heading', (heading) => {
      const text = textOf(heading).trim()
      const id = freeId(`${idPrefix}${slugOf(text)}`, taken)
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

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
  taken.add(free)
  return free
}
