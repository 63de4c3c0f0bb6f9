import type { Root } from 'hast'
import rehypeHighlight from 'rehype-highlight'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { textOfElement } from './text-of-element'

const LONGEST_CODE = 100_000

/**
 * Colours code whose language the writer names; very long blocks stay plain, since grammars take their time. Every
 * block can be reached by keyboard, since a wide one scrolls in its own box.
 */
export function highlightCode() {
  const highlight = rehypeHighlight()
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'pre') element.properties.tabIndex = 0
      if (element.tagName !== 'code' || textOfElement(element).length <= LONGEST_CODE) return
      element.properties.className = ['no-highlight']
    })
    highlight(tree, file)
  }
}
