import type { Root as HtmlRoot } from 'hast'
import type { Root } from 'mdast'
import remarkRehype from 'remark-rehype'
import type { VFile } from 'vfile'
import { contextOf } from '../note-context'

/** Markdown to HTML as a tree; footnote ids carry the note's prefix. */
export function toHtmlTree() {
  return (tree: Root, file: VFile): HtmlRoot => {
    const convert = remarkRehype({
      clobberPrefix: contextOf(file).idPrefix,
      footnoteLabel: '注 Notes',
      footnoteBackLabel: (index) => `↩ ${index + 1}`,
    })
    return convert(tree, file) as HtmlRoot
  }
}
